/** Whether two JSON values say the same. The order of an object's keys says nothing; a key that is undefined is not there. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, i) => isSameJson(value, b[i]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return keysOfEither(left, right).every((key) => isSameJson(fieldOf(left, key), fieldOf(right, key)));
}

/** A field of an object; nothing of its prototype, which a hostile key may name. */
export function fieldOf(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** A copy with one field set, or without it where the value is undefined. Every other field keeps its identity. */
export function withField<Whole extends object>(object: Whole, key: string, value: unknown): Whole {
  // A computed key makes a field of `__proto__` too, and does not change what the object inherits.
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object as Record<string, unknown>;
  return rest as Whole;
}

/** The fields that either of two objects has, those of the first before the others. */
export function keysOfEither(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
