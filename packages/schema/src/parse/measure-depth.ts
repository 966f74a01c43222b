import { endOfString } from './end-of-string.ts';

/*
 * JSON.parse itself pays for depth: ten million levels in 20 MB of text take gigabytes.
 * Counting brackets in every text would cost as much as half of JSON.parse, so a long text is sounded first.
 */

// Below this length even a text of nothing but brackets costs JSON.parse little.
const harmlessLength = 500_000;
const soundings = 160;
const soundingLength = 2_048;

/**
 * Sounds a text at random places for brackets that pile up.
 * False means that its depth costs JSON.parse no more than a short text could; true means that it must be measured.
 * The places are random so that no text can be written around them.
 */
export function mayBeTooDeep(text: string, limit: number): boolean {
  if (text.length <= harmlessLength) return false;
  for (let i = 0; i < soundings; i++) {
    const from = Math.floor(Math.random() * (text.length - soundingLength));
    let rise = 0;
    let lowest = 0;
    for (let at = from; at < from + soundingLength; at++) {
      rise += step(text.charCodeAt(at));
      if (rise < lowest) lowest = rise;
      // Brackets inside strings are counted too: a false alarm costs one measuring, and no document.
      if (rise - lowest > limit) return true;
    }
  }
  return false;
}

/**
 * Counts brackets outside strings.
 *
 * @returns the offset of the first bracket deeper than the limit, or nothing.
 */
export function measureDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at);
      continue;
    }
    depth += step(code);
    if (depth > limit) return at;
  }
  return undefined;
}

function step(code: number): number {
  if (code === 91 || code === 123) return 1;
  return code === 93 || code === 125 ? -1 : 0;
}
