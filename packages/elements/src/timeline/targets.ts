/** CSS pixels: what a finger needs. */
export const targetWidth = 24;

const formats = new Map<string, Intl.NumberFormat>();

/** A number that fits a small target: 12, 340, 12K. */
export function compact(count: number, locale: string): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { notation: 'compact' });
    formats.set(locale, format);
  }
  return format.format(count);
}

/** The name of a target that shows a short number, which who speaks to the browser reads out: 1.3K is no part of 1,250. */
export function nameWith(shown: string, name: string): string {
  return name.includes(shown) ? name : `${shown}: ${name}`;
}
