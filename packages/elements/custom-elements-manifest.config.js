import { readFileSync } from 'node:fs';

/** Custom properties that every element takes: the tokens, and the page's two fonts. */
const shared = [
  ...[
    ...readFileSync(new URL('tokens.css', import.meta.url), 'utf8').matchAll(
      /(?:\/\* ([^*]+) \*\/\s+)?(--claimcue-(?!space|party|hairline|size-title)[\w-]+): ([^;]+);/g,
    ),
  ]
    .filter(([, , name], i, all) => all.findIndex((other) => other[2] === name) === i)
    .map(([, description, name, value]) => ({ name, default: value, description })),
  { name: '--claimcue-font-text', default: 'inherit', description: 'What people said, and titles.' },
  { name: '--claimcue-font-label', default: 'inherit', description: 'Labels, times and controls.' },
];

/** The details that our events carry, as `base/events.ts` declares them. */
const eventTypes = new Map(
  [
    ...readFileSync(new URL('src/base/events.ts', import.meta.url), 'utf8').matchAll(
      /'(claimcue-[\w-]+)': (CustomEvent<.+>);/g,
    ),
  ].map(([, name, type]) => [name, type]),
);

/** Leaves out what is no part of the API, and says of each element what the analyzer does not see. */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind !== 'class') continue;
        declaration.members = declaration.members?.filter(
          ({ kind, privacy, name }) =>
            kind === 'field' && (privacy ?? 'public') === 'public' && !name.startsWith('#'),
        );
        if (declaration.customElement !== true || declaration.tagName === undefined) continue;
        const fields = new Map(declaration.members?.map((member) => [member.name, member]));
        for (const attribute of declaration.attributes ?? []) {
          attribute.description ??= fields.get(attribute.fieldName)?.description;
          attribute.type ??= fields.get(attribute.fieldName)?.type;
        }
        for (const event of declaration.events ?? []) event.type ??= { text: eventTypes.get(event.name) };
        const own = declaration.cssProperties ?? [];
        const named = new Set(own.map(({ name }) => name));
        for (const property of own)
          property.default ??= shared.find(({ name }) => name === property.name)?.default;
        declaration.cssProperties = [...own, ...shared.filter(({ name }) => !named.has(name))];
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.bench.ts', 'src/fixtures/**'],
  litelement: true,
  outdir: '.',
  plugins: [publicApi],
};
