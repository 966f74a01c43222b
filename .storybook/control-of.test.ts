import { fileURLToPath } from 'node:url';
// @ts-expect-error: the analyzer has no types of its own.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { expect, it } from 'vitest';
import { controlOf } from './control-of.ts';
import { readProperties } from './with-properties.ts';

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));

it('there is a control for each property of an element that may be set, and none for another', async () => {
  const manifest: unknown = await cli({ argv: ['analyze', '--quiet'], cwd: elements, noWrite: true });
  const properties = [...readProperties([manifest])].flatMap(([element, members]) =>
    members.map((member) => ({ name: `${element} ${member.name}`, control: controlOf(member)?.control })),
  );
  expect(properties.length).toBeGreaterThan(60);
  expect(properties.filter(({ control }) => control === undefined)).toEqual([]);
  // The analyzer goes through the files as the disk names them.
  const without = properties.filter(({ control }) => control === false).map(({ name }) => name);
  expect(without.sort()).toEqual([
    'claimcue-notice holdsPlayback',
    'claimcue-overlay timeStep',
    'claimcue-timeline timeStep',
  ]);
}, 120_000);
