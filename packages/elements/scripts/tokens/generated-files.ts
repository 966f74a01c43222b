import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readTokens, type Token } from './read-tokens.ts';

/** Every file that is made from the tokens: its path in the workspace, and its text. */
export function generatedFiles(): Map<string, string> {
  const tokens = readTokens();
  return new Map([
    formatted('packages/elements/src/base/tokens.gen.ts', elementStyles(tokens)),
    formatted('packages/core/src/accounts/party-palette.gen.ts', partyPalette(tokens)),
    formatted('packages/elements/tokens.css', pageStyles(tokens)),
  ]);
}

// The overlay sets its words smaller on a small picture where a page says nothing; a style sheet would be saying something.
const leftToTheElement = ['size.overlay', 'lift'];

const madeBy =
  'Made from packages/elements/tokens by `pnpm --filter @claimcue/elements tokens`; not for editing.';

// What the elements draw with. Spaces and the parties' colours are no properties of theirs: the first would be bytes in every
// page for what hardly anybody sets, the second come from the document.
const drawnWith = /^(color\.\w+|size\.(text|label)|radius|fade)$/;

function elementStyles(tokens: readonly Token[]): string {
  const properties = tokens
    .filter(({ name }) => drawnWith.test(name))
    .map(
      (token) => `--_claimcue-${cssName(token)}: var(--claimcue-${cssName(token)}, ${onBothGrounds(token)});`,
    );
  const lift = tokens.find(({ name }) => name === 'lift')!;
  return `// ${madeBy}
import { css } from 'lit';

export const tokenProperties = css\`:host {
  ${properties.join('\n  ')}
  --_claimcue-lift: ${Number(lift.light) * 100}%;
}\`;
`;
}

function partyPalette(tokens: readonly Token[]): string {
  const parties = tokens.filter(({ identity }) => identity !== undefined);
  const list = (values: readonly (string | undefined)[]) => values.map((value) => `'${value}'`).join(', ');
  return `// ${madeBy}

/** Colours by place among the parties. None is a red, so that no pair is red and green or red and blue. */
export const partyColors = [${list(parties.map(({ light }) => light))}] as const;

/** Shapes by place among the parties, in the order of how well they are told apart when small. */
export const partySymbols = [${list(parties.map(({ identity }) => identity?.symbol))}] as const;
`;
}

// In a layer, so that whatever a page says itself wins, wherever it says it.
function pageStyles(tokens: readonly Token[]): string {
  const properties = tokens.flatMap((token) => {
    if (leftToTheElement.includes(token.name)) return [];
    const value = onBothGrounds(token);
    return `${token.description === undefined ? '' : `/* ${token.description} */\n`}--claimcue-${cssName(token)}: ${value};`;
  });
  return `/*
 * The design tokens of claimcue as custom properties.
 * ${madeBy}
 *
 * Each colour has a light and a dark value and follows the color-scheme of where it is used: \`color-scheme: dark\` on any
 * element makes all within it dark, \`light dark\` follows the reader's system.
 */
@layer claimcue.tokens {
  :root {
    ${properties.join('\n')}
  }
  @media (prefers-reduced-motion: reduce) {
    :root {
      --claimcue-fade: 0ms;
    }
  }
}
`;
}

/** The name of a token among the custom properties: a colour's group is left out, as it always was. */
function cssName({ name }: Token): string {
  return name.replace(/^color\./, '').replaceAll('.', '-');
}

function onBothGrounds({ light, dark }: Token): string {
  return dark === undefined ? light : `light-dark(${light}, ${dark})`;
}

/** The text as the workspace's formatter has it. */
function formatted(path: string, text: string): [path: string, text: string] {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const result = spawnSync('node_modules/.bin/biome', ['check', '--write', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`The formatter refused ${path}: ${result.stderr}`);
  return [path, result.stdout];
}
