/**
 * For each place of a text how long a run of the pattern's beginning stands there. The Z algorithm: linear in both, also
 * for a text that repeats itself, where looking anew at each place would be quadratic.
 */
export function matchLengths(text: string, pattern: string): Int32Array {
  const own = zArray(pattern);
  const lengths = new Int32Array(text.length + 1);
  // [left, right) is the run found that reaches furthest; inside it the pattern's own runs are known.
  let left = 0;
  let right = 0;
  for (let i = 0; i < text.length; i++) {
    let length = i < right ? Math.min(right - i, own[i - left] ?? 0) : 0;
    while (
      length < pattern.length &&
      i + length < text.length &&
      text.charCodeAt(i + length) === pattern.charCodeAt(length)
    ) {
      length++;
    }
    lengths[i] = length;
    if (i + length > right) {
      left = i;
      right = i + length;
    }
  }
  return lengths;
}

function zArray(pattern: string): Int32Array {
  const own = new Int32Array(pattern.length);
  if (pattern.length > 0) own[0] = pattern.length;
  let left = 0;
  let right = 0;
  for (let i = 1; i < pattern.length; i++) {
    let length = i < right ? Math.min(right - i, own[i - left]!) : 0;
    while (i + length < pattern.length && pattern.charCodeAt(i + length) === pattern.charCodeAt(length))
      length++;
    own[i] = length;
    if (i + length > right) {
      left = i;
      right = i + length;
    }
  }
  return own;
}

/** A text from its end to its start, by UTF-16 units. */
export function reversed(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(text.length - 1 - i);
  return fromUnits(units);
}

/** A string of UTF-16 units; in parts, because a call takes only so many arguments. */
export function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) {
    parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  }
  return parts.join('');
}
