import { readFileSync } from 'node:fs';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/tokens/generated-files.ts';
import { readTokens } from '../../scripts/tokens/read-tokens.ts';

const folder = new URL('../../', import.meta.url);
const root = new URL('../../', folder);

describe('what is made from the design tokens', () => {
  it.each([...generatedFiles()])(
    '%s is as `pnpm --filter @claimcue/elements tokens` makes it',
    (path, text) => {
      expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
    },
  );
});

describe('the design tokens', () => {
  it('are read by another tool of the Design Tokens Community Group format, in light and in dark', async () => {
    const filename = new URL('tokens/claimcue.resolver.json', folder);
    const config = defineConfig({}, { cwd: folder });
    const { resolver } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], {
      config,
      logger: new Logger({ level: 'error' }),
    });
    for (const theme of ['light', 'dark'] as const) {
      const read = resolver.apply({ theme });
      const papers = { light: [0.9922, 0.9882, 0.9765], dark: [0.0902, 0.0941, 0.102] };
      expect(Object.keys(read).sort()).toEqual(
        readTokens()
          .map(({ name }) => name)
          .sort(),
      );
      expect(read['color.paper']).toMatchObject({
        $type: 'color',
        $value: { colorSpace: 'srgb', components: papers[theme] },
      });
    }
  });

  it.each(['light', 'dark'])('give each colour of %s twice, and the same', (name) => {
    const text = readFileSync(new URL(`tokens/${name}.tokens.json`, folder), 'utf8');
    const values = [...text.matchAll(/"components":\s*\[([^\]]+)\],\s*"hex":\s*"(#\w+)"/g)];
    expect(values.length).toBeGreaterThan(13);
    for (const [, components, hex] of values) {
      const printed = components!
        .split(',')
        .map((part) =>
          Math.round(Number(part) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      expect(`#${printed}`).toBe(hex);
    }
  });

  it('have a dark value for every colour', () => {
    const colours = readTokens().filter(({ type }) => type === 'color');
    expect(colours.filter(({ dark }) => dark === undefined)).toEqual([]);
  });

  it('space things in steps of 4 px', () => {
    const spaces = readTokens().filter(({ name }) => name.startsWith('space.'));
    expect(spaces.map(({ name, light }) => [name, light])).toEqual(
      spaces.map(({ name }) => [name, `${Number(name.split('.')[1]) * 4}px`]),
    );
  });
});
