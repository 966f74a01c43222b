/**
 * Prints seconds as a decimal number without an exponent, as short as it can be and still be read back to the same
 * number: `14.5`, `0.0000001`. `String(1e-7)` would be `1e-7`, which no time format reads.
 *
 * @param seconds  A finite number.
 * @throws {RangeError} for what is not one.
 */
export function printSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) throw new RangeError(`${seconds} is no number of seconds.`);
  const plain = String(seconds === 0 ? 0 : seconds);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(plain);
  if (parts === null) return plain;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
