import type { Decorator } from '@storybook/web-components-vite';
import type { PublicProperty } from './control-of.ts';

type Fields = {
  readonly members?: readonly PublicProperty[];
  readonly tagName?: string;
};

/** The public properties of each element, by its tag. */
export function readProperties(
  manifests: readonly unknown[],
): ReadonlyMap<string, readonly PublicProperty[]> {
  const declarations = (manifests as { modules: { declarations?: Fields[] }[] }[]).flatMap(({ modules }) =>
    modules.flatMap(({ declarations = [] }) => declarations),
  );
  return new Map(
    declarations.flatMap(({ tagName, members = [] }) => (tagName === undefined ? [] : [[tagName, members]])),
  );
}

/** The names of all events of the elements. */
export function readEvents(manifests: readonly unknown[]): string[] {
  const elements = (manifests as { modules: { declarations?: { events?: { name: string }[] }[] }[] }[])
    .flatMap(({ modules }) => modules)
    .flatMap(({ declarations = [] }) => declarations);
  return [...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)))];
}

/**
 * Makes every control of an element work, also for those properties that a story does not draw by itself: what stands in the
 * controls is set on the elements of the story once it is drawn. A story without controls draws its elements as they are.
 */
export function withProperties(properties: ReadonlyMap<string, readonly PublicProperty[]>): Decorator {
  return (story, { args, component, canvasElement, parameters }) => {
    if (parameters.controls?.disable === true) return story();
    const names = (properties.get(String(component)) ?? []).map(({ name }) => name);
    const given = Object.entries(args).filter(([name, value]) => names.includes(name) && value !== undefined);
    setTimeout(() => {
      for (const element of canvasElement.querySelectorAll(String(component))) {
        for (const [name, value] of given) {
          if ((element as unknown as Record<string, unknown>)[name] !== value)
            Object.assign(element, { [name]: value });
        }
      }
    });
    return story();
  };
}
