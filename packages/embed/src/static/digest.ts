/**
 * A short name for a text: the same text has the same name, and another text has another in all likelihood. It tells an
 * embed whether what stands in the page is what the document says today; it protects against nothing.
 *
 * @returns 16 hexadecimal digits.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ the step, taken twice with different beginnings
 */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
