import { datePattern, identifierPattern, textPattern } from '../fields/scanned-patterns.ts';
import { type Budget, findBreach, isForbiddenKey } from '../parse/find-limit-breach.ts';
import type { Limits } from '../parse/limits.ts';

/*
 * What the generated guard is made of. Each function answers yes or no about form and limits together,
 * so that a good document is walked once. Why a document is refused is found out afterwards, elsewhere.
 */

/** The limits flat, as the guard reads them for every string and object, and what is left to spend. */
export interface Scan extends Budget {
  readonly depth: number;
  readonly entries: number;
  readonly stringLength: number;
}

/** A fresh scan for one document. */
export function startScan(limits: Limits): Scan {
  const { depth, entries, stringLength, values } = limits;
  return { depth, entries, stringLength, values, limits };
}

/** A set of words, written as one text because that is the shorter half of what a page fetches. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** A string within the limit. */
export function isString(value: unknown, scan: Scan): value is string {
  return typeof value === 'string' && value.length <= scan.stringLength;
}

/** A string of a form that has no shorter way to be told. */
export function hasForm(value: unknown, pattern: RegExp, scan: Scan): boolean {
  return isString(value, scan) && pattern.test(value);
}

/** Same answer as `textPattern`. */
export function hasText(value: unknown, scan: Scan): boolean {
  if (!isString(value, scan)) return false;
  const first = value.charCodeAt(0);
  // Nearly every text begins with a printable ASCII character, and a regular expression costs ten times as much.
  return (first > 32 && first < 127) || textPattern.test(value);
}

/** Same answer as `identifierPattern` with at most 128 characters. */
export function isIdentifier(value: unknown, scan: Scan): boolean {
  if (!isString(value, scan) || value.length > 128) return false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
    if (!isPlain) return identifierPattern.test(value);
  }
  return value.length > 0;
}

/** Same answer as `datePattern`. */
export function isDate(value: unknown, scan: Scan): boolean {
  if (!isString(value, scan)) return false;
  if (value.length !== 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45)
    return datePattern.test(value);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return (
    twoDigits(value, 0) >= 0 && twoDigits(value, 2) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  );
}

// Below zero where one of the two is no digit.
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1000;
}

/** An array within the limits, at a depth within them, each entry of which passes. */
export function every(
  value: unknown,
  isItem: (item: unknown, scan: Scan, depth: number) => boolean,
  scan: Scan,
  depth: number,
): boolean {
  if (!Array.isArray(value) || depth > scan.depth || value.length > scan.entries) return false;
  scan.values -= value.length;
  if (scan.values < 0) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i], scan, depth + 1)) return false;
  return true;
}

/** An object that is no array, at a depth within the limits. */
export function isRecord(value: unknown, scan: Scan, depth: number): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && depth <= scan.depth;
}

/**
 * The last question about an object: are its other keys allowed, and within the limits?
 *
 * @param seen   How many of the known keys it has. Where that is all it has, nothing is looked at.
 * @param known  The keys that the format knows.
 */
export function endsWell(
  value: Record<string, unknown>,
  seen: number,
  known: ReadonlySet<string>,
  scan: Scan,
  depth: number,
): boolean {
  let count = 0;
  for (const _ in value) count++;
  if (count !== seen) return othersAreFine(value, known, scan, depth);
  scan.values -= count;
  return count <= scan.entries && scan.values >= 0;
}

function othersAreFine(
  value: Record<string, unknown>,
  known: ReadonlySet<string>,
  scan: Scan,
  depth: number,
): boolean {
  // Own keys, because the page may have polluted `Object.prototype`.
  const keys = Object.keys(value);
  scan.values -= keys.length;
  if (keys.length > scan.entries || scan.values < 0) return false;
  for (const key of keys) {
    if (known.has(key)) continue;
    if (isForbiddenKey(key) || key.length > scan.stringLength || !isWithinLimits(value[key], scan, depth + 1))
      return false;
  }
  return true;
}

/** Anything, as long as it is within the limits. */
export function isWithinLimits(value: unknown, scan: Scan, depth: number): boolean {
  return findBreach(value, scan, depth) === undefined;
}

/** Any JSON under keys of one form. */
export function isMap(value: unknown, pattern: RegExp, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  return Object.keys(value).every((key) => pattern.test(key)) && isWithinLimits(value, scan, depth);
}
