/**
 * Prints a value short enough to stand in a sentence.
 * Cut by code points, so that a cut never leaves half a character behind.
 */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const points = Array.from(value.slice(0, 200));
    return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
