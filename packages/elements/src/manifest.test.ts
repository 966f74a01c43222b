import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: the analyzer has no types of its own.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { beforeAll, describe, expect, it } from 'vitest';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
}

interface Element {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const folder = fileURLToPath(new URL('../', import.meta.url));
const sources = globSync('src/**/*.ts', { cwd: folder })
  .filter((path) => !/\.(test|stories|bench)\.ts$|fixtures/.test(path))
  .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
  .join('\n');

let elements: Element[] = [];

beforeAll(async () => {
  const manifest = (await cli({ argv: ['analyze', '--quiet'], cwd: folder, noWrite: true })) as {
    modules: { declarations?: Element[] }[];
  };
  elements = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName !== undefined);
}, 120_000);

describe('the custom-elements manifest', () => {
  it('holds every element that is registered', () => {
    const registered = [...sources.matchAll(/defineElement\('([\w-]+)'/g)].map(([, name]) => name).sort();
    expect(registered.length).toBeGreaterThan(7);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(registered);
  });

  it('describes each element and each property, attribute, event, part and custom property', () => {
    const silent = elements.flatMap((element) => [
      ...(element.description ? [] : [element.tagName]),
      ...(['members', 'attributes', 'events', 'cssParts', 'cssProperties'] as const).flatMap((list) =>
        (element[list] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${element.tagName} ${list} ${name}`),
      ),
    ]);
    expect(silent).toEqual([]);
  });

  it('says the type of each property and what each event carries', () => {
    const untyped = elements.flatMap((element) =>
      [...(element.members ?? []), ...(element.events ?? [])]
        .filter(({ type }) => type?.text === undefined)
        .map(({ name }) => `${element.tagName} ${name}`),
    );
    expect(untyped).toEqual([]);
  });

  it('shows nothing that is private', () => {
    const names = elements.flatMap(({ members }) => (members ?? []).map(({ name }) => name));
    expect(names.filter((name) => /^#|^(identities|translator)$/.test(name))).toEqual([]);
    expect(names).toContain('document');
  });

  it('names every event that an element sends', () => {
    const sent = new Set(
      [...sources.matchAll(/dispatch\(\s*[\w.]+,\s*'(claimcue-[\w-]+)'/g)].map(([, name]) => name!),
    );
    expect(sent.size).toBeGreaterThan(2);
    const named = new Set(elements.flatMap(({ events }) => (events ?? []).map(({ name }) => name)));
    expect([...sent].filter((name) => !named.has(name))).toEqual([]);
  });

  it('names every part that can be styled, and none that is not there', () => {
    // In a template, or as the last that a heading is given.
    const written = /part(?:=|: )["']([\w -]+)["']|\bheading\(.*, '[\w-]+', '([\w-]+)'\)/g;
    const there = new Set(
      [...sources.matchAll(written)].flatMap(([, names, ofHeading]) => (names ?? ofHeading!).split(' ')),
    );
    const named = new Set(elements.flatMap(({ cssParts }) => (cssParts ?? []).map(({ name }) => name)));
    expect([...there].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !there.has(name))).toEqual([]);
  });

  it('names every custom property that the elements read', () => {
    const read = new Set([...sources.matchAll(/var\((--claimcue-[\w-]+)/g)].map(([, name]) => name!));
    const named = new Set(
      elements.flatMap(({ cssProperties }) => (cssProperties ?? []).map(({ name }) => name)),
    );
    expect([...read].filter((name) => !named.has(name))).toEqual([]);
  });
});
