/** What a document may cost before its schema is looked at. Every one can be set by the caller. */
export interface Limits {
  /** Length of the JSON text in UTF-16 units; about bytes for Latin text. */
  readonly textLength: number;
  /** Objects and arrays inside one another. More than 1,000 are never read. */
  readonly depth: number;
  /** Entries of one array, or keys of one object. */
  readonly entries: number;
  /** Entries of all arrays together, and keys of objects that the format does not know. */
  readonly values: number;
  /** UTF-16 units of one string. More than 2 million are never read. */
  readonly stringLength: number;
  /** Issues that are listed; after them one more says that there are others. */
  readonly issues: number;
}

/** Generous for the largest case of a newsroom (100,000 claims are about 35 MB), small enough that a hostile document costs little. */
export const defaultLimits: Limits = {
  textLength: 40 * 1024 * 1024,
  depth: 64,
  entries: 250_000,
  values: 5_000_000,
  stringLength: 1024 * 1024,
  issues: 1_000,
};

// Recursion this deep, and a regular expression over this much, are safe in every engine.
const deepest = 1_000;
const longest = 2 * 1024 * 1024;

/** The caller's limits, and the default for each that is left out. */
export function resolveLimits(limits: Partial<Limits>): Limits {
  return {
    textLength: limits.textLength ?? defaultLimits.textLength,
    depth: Math.min(limits.depth ?? defaultLimits.depth, deepest),
    entries: limits.entries ?? defaultLimits.entries,
    values: limits.values ?? defaultLimits.values,
    stringLength: Math.min(limits.stringLength ?? defaultLimits.stringLength, longest),
    issues: limits.issues ?? defaultLimits.issues,
  };
}
