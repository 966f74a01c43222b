import { isWithinLimits, startScan } from '../guard/scan.ts';
import type { Limits } from './limits.ts';

// The names that every object inherits where no script has added to them; none of them is like a field of the format.
const inheritedByAll = /^__|Of$|String$|roperty|^constructor$/;

/**
 * A value of which nothing is read but its own keys, whatever a script of the page has added to `Object.prototype`: a
 * field named `media` there would else be a field of every object that has none.
 *
 * On a page without such a script, which is nearly every page, this is the value itself. On another it is a copy whose
 * objects inherit nothing.
 *
 * @returns nothing where a copy is needed and the value is not within the limits: a copy of that could cost anything.
 */
export function withOwnKeysOnly(value: unknown, limits: Limits): unknown {
  const names = Object.getOwnPropertyNames(Object.prototype);
  if (names.every((name) => inheritedByAll.test(name))) return value;
  return isWithinLimits(value, startScan(limits), 1) ? copyOwn(value) : undefined;
}

function copyOwn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOwn);
  const copy = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = copyOwn(inner);
  return copy;
}
