import { join } from 'node:path';
import type { SampleModule } from './compile-samples.ts';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';
import { type HtmlElement, readHtml } from './read-html.ts';

/** What an attribute of HTML's own elements may be called: as the property is in small letters, and two that have another name there. */
const attributeType = 'type Attribute<T> = Lowercase<keyof T & string> | "class" | "for" | "role";';

/** What HTML allows on any element, and a sample may have on one of ours. */
const everywhere = ['class', 'dir', 'hidden', 'id', 'lang', 'part', 'role', 'slot', 'tabindex', 'title'];

/** Elements of others, and the element of HTML that they stand for. */
const standIns: Readonly<Record<string, string>> = { 'video-js': 'video' };

/** A sample in TypeScript or JavaScript as a module. */
export function scriptModule(sample: Sample): SampleModule {
  return {
    code: `${sample.given}\n${sample.code}\nexport {};\n`,
    isLoose: /^js/.test(sample.language),
    place: (line) => placeIn(sample, line - 1),
  };
}

/**
 * The scripts of a sample in HTML as modules, and one more that has all its elements and attributes.
 *
 * @param ours  The attributes of each of our elements, by its tag.
 */
export function htmlModules(
  sample: Sample,
  root: string,
  ours: ReadonlyMap<string, readonly string[]>,
): { modules: SampleModule[]; faults: string[] } {
  const { elements, scripts, faults } = readHtml(sample.code);
  const modules = scripts.map(({ code, line: first }): SampleModule => {
    const named = elements.flatMap(({ id, tag }) => (id === undefined ? [] : [declareById(id, tag, code)]));
    return {
      code: `${sample.given} ${named.join(' ')}\n${code}\nexport {};\n`,
      isLoose: true,
      place: (line) => placeIn(sample, first + line - 2),
    };
  });
  return {
    modules: [...modules, elementsModule(sample, elements, root, ours)],
    faults: faults.map(({ line, message }) => describeFault(sample, line, message)),
  };
}

// A browser makes a variable of each id, unless the script has one of its own.
function declareById(id: string, tag: string, code: string): string {
  if (!/^[A-Za-z_]\w*$/.test(id) || new RegExp(`\\b(?:const|let|var)\\s+${id}\\b`).test(code)) return '';
  return `declare const ${id}: HTMLElementTagNameMap['${standIns[tag] ?? tag}'];`;
}

function elementsModule(
  sample: Sample,
  elements: readonly HtmlElement[],
  root: string,
  ours: ReadonlyMap<string, readonly string[]>,
): SampleModule {
  const checks = elements.flatMap(({ tag, attributes, line }, i) => {
    const declared = ours.get(tag);
    // The player of the embed reads its attributes without a property for each.
    const isPlayer = tag === 'claimcue-player';
    const own = isPlayer ? 'PlayerAttribute' : declared && union([...declared, ...everywhere]);
    const type = isPlayer ? 'HTMLElement' : `HTMLElementTagNameMap['${standIns[tag] ?? tag}']`;
    return [
      { line, code: `export type Element${i} = ${type};` },
      // Names that begin so are the page's own to make up.
      ...attributes
        .filter((name) => !/^(data|aria)-/.test(name))
        .map((name, at) => ({
          line,
          code:
            own === undefined
              ? `export const attribute${i}_${at}: Attribute<Element${i}> = '${name.replaceAll('-', '')}';`
              : `export const attribute${i}_${at}: ${own} = '${name}';`,
        })),
    ];
  });
  const attributes = JSON.stringify(join(root, 'packages/embed/src/player/read-attributes.ts'));
  const head = `import '@claimcue/elements'; import type { settingAttributes } from ${attributes}; ${attributeType} type PlayerAttribute = (typeof settingAttributes)[number] | 'src' | ${union(everywhere)};`;
  return {
    code: [head, ...checks.map(({ code }) => code)].join('\n'),
    isLoose: false,
    place: (line) => placeIn(sample, checks[line - 2]?.line ?? 0),
  };
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}

function placeIn(sample: Sample, line: number): string | undefined {
  return line < 1 ? undefined : describeFault(sample, line, '').replace(/: $/, '');
}
