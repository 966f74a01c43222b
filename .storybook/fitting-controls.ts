import type { Preview } from '@storybook/web-components-vite';
import { controlOf, type PublicProperty } from './control-of.ts';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Gives each property of an element the control of its type; what a story says of itself wins. */
export function fittingControls(properties: ReadonlyMap<string, readonly PublicProperty[]>): Enhancer {
  return ({ component, argTypes }) => ({
    ...argTypes,
    ...Object.fromEntries(
      (properties.get(String(component)) ?? []).map((property) => [
        property.name,
        { ...controlOf(property), ...argTypes[property.name], name: property.name },
      ]),
    ),
  });
}
