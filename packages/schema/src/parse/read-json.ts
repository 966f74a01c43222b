import type { Issue } from '../issues/issue.ts';
import type { Limits } from './limits.ts';
import { mayBeTooDeep, measureDepth } from './measure-depth.ts';
import { placeOfOffset } from './place-of-offset.ts';

/**
 * JSON text as a value, or the one issue that keeps it from being one.
 * Where it is no JSON, only that is known: `issue` is left out, and `explainJson` must say more.
 */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly issue: Issue | undefined; readonly text: string };

/**
 * Reads JSON text within the limits. A byte-order mark is skipped.
 * Never throws, not even where the engine runs out of stack.
 */
export function readJson(json: string, limits: Limits): JsonReading {
  if (json.length > limits.textLength)
    return { ok: false, issue: tooLarge(json.length, limits.textLength), text: '' };
  const text = json.charCodeAt(0) === 0xfeff ? json.slice(1) : json;
  if (mayBeTooDeep(text, limits.depth)) {
    const place = measureDepth(text, limits.depth);
    if (place !== undefined) return { ok: false, issue: tooDeep(text, place, limits.depth), text };
  }
  try {
    return { ok: true, value: JSON.parse(text), text };
  } catch {
    return { ok: false, issue: undefined, text };
  }
}

function tooLarge(length: number, limit: number): Issue {
  return {
    code: 'too-large',
    path: [],
    value: undefined,
    message: `the text has ${length} characters`,
    remedy: `At most ${limit} are read. Split the document, or raise the limit where the input is trusted.`,
  };
}

/** The issue of a text whose brackets lie deeper than the limit from an offset on. */
export function tooDeep(text: string, offset: number, limit: number): Issue {
  return {
    code: 'too-deep',
    path: [],
    value: undefined,
    message: 'is nested too deep',
    remedy: `At most ${limit} levels are read. Split the document, or raise the limit where the input is trusted.`,
    ...placeOfOffset(text, offset),
  };
}
