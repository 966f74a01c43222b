import { join } from 'node:path';
import type { SampleModule } from './compile-samples.ts';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';
import { type HtmlElement, readHtml } from './read-html.ts';

/** What an attribute may be called: as the property is in small letters, or what HTML allows everywhere. */
const attributeType = 'type Attribute<T> = Lowercase<keyof T & string> | "class" | "for" | "role";';

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

/** The scripts of a sample in HTML as modules, and one more that has all its elements and attributes. */
export function htmlModules(sample: Sample, root: string): { modules: SampleModule[]; faults: string[] } {
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
    modules: [...modules, elementsModule(sample, elements, root)],
    faults: faults.map(({ line, message }) => describeFault(sample, line, message)),
  };
}

// A browser makes a variable of each id, unless the script has one of its own.
function declareById(id: string, tag: string, code: string): string {
  if (!/^[A-Za-z_]\w*$/.test(id) || new RegExp(`\\b(?:const|let|var)\\s+${id}\\b`).test(code)) return '';
  return `declare const ${id}: HTMLElementTagNameMap['${standIns[tag] ?? tag}'];`;
}

function elementsModule(sample: Sample, elements: readonly HtmlElement[], root: string): SampleModule {
  const checks = elements.flatMap(({ tag, attributes, line }, i) => {
    // The player of the embed reads its attributes without a property for each.
    const type = tag === 'claimcue-player' ? 'Player' : `HTMLElementTagNameMap['${standIns[tag] ?? tag}']`;
    return [
      { line, code: `export type Element${i} = ${type};` },
      // Names that begin so are the page's own to make up.
      ...attributes
        .filter((name) => !/^(data|aria)-/.test(name))
        .map((name, at) => ({
          line,
          code: `export const attribute${i}_${at}: Attribute<Element${i}> = '${name.replaceAll('-', '')}';`,
        })),
    ];
  });
  const attributes = JSON.stringify(join(root, 'packages/embed/src/player/read-attributes.ts'));
  const head = `import '@claimcue/elements'; import type { settingAttributes } from ${attributes}; ${attributeType} type Player = HTMLElement & Record<(typeof settingAttributes)[number] | 'src', string>;`;
  return {
    code: [head, ...checks.map(({ code }) => code)].join('\n'),
    isLoose: false,
    place: (line) => placeIn(sample, checks[line - 2]?.line ?? 0),
  };
}

function placeIn(sample: Sample, line: number): string | undefined {
  return line < 1 ? undefined : describeFault(sample, line, '').replace(/: $/, '');
}
