import { readFileSync } from 'node:fs';

/** One design token, as it is written in CSS. */
export interface Token {
  /** `color.paper`, `space.4`. */
  readonly name: string;
  readonly type: 'color' | 'dimension' | 'duration' | 'number';
  /** The value on a light ground, and everywhere where the dark has none of its own. */
  readonly light: string;
  /** The value on a dark ground; nothing where it is the same. */
  readonly dark?: string;
  readonly description?: string;
  /** How the party that has this colour is told apart beside it. */
  readonly identity?: { readonly symbol: string; readonly pattern: number };
}

type Group = { readonly [key: string]: unknown };

/** The tokens of `tokens/*.tokens.json` (Design Tokens Community Group format, 2025.10), in the order of the files. */
export function readTokens(): Token[] {
  const dark = new Map(tokensOf(read('dark'), [], undefined).map((token) => [token.name, token.light]));
  return [...tokensOf(read('light'), [], undefined), ...tokensOf(read('base'), [], undefined)].map(
    (token) => {
      const other = dark.get(token.name);
      return other === undefined ? token : { ...token, dark: other };
    },
  );
}

function read(name: string): Group {
  return JSON.parse(
    readFileSync(new URL(`../../tokens/${name}.tokens.json`, import.meta.url), 'utf8'),
  ) as Group;
}

function tokensOf(group: Group, path: readonly string[], inherited: unknown): Token[] {
  const type = group.$type ?? inherited;
  if ('$value' in group) return [tokenOf(group, path, type as Token['type'])];
  return Object.entries(group).flatMap(([key, inner]) =>
    key.startsWith('$') ? [] : tokensOf(inner as Group, [...path, key], type),
  );
}

function tokenOf(token: Group, path: readonly string[], type: Token['type']): Token {
  const extensions = token.$extensions as Record<string, NonNullable<Token['identity']>> | undefined;
  return {
    name: path.join('.'),
    type,
    light: cssValue(type, token.$value as never, path),
    ...(token.$description === undefined ? {} : { description: String(token.$description) }),
    ...(extensions === undefined ? {} : { identity: extensions['org.claimcue.identity']! }),
  };
}

function cssValue(
  type: Token['type'],
  value: number | { readonly hex: string; readonly value: number; readonly unit: string },
  path: readonly string[],
): string {
  if (typeof value === 'number') return String(value);
  if (type === 'color') return value.hex;
  if (type === 'dimension' || type === 'duration') return `${value.value}${value.unit}`;
  throw new Error(`tokens: ${path.join('.')} is of the type ${type}, which has no form in CSS here. Add it.`);
}
