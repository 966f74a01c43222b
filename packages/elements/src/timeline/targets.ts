import type { Translator } from '@claimcue/core';

/** CSS pixels: what a finger needs. */
export const targetWidth = 24;

const formats: Record<string, Intl.NumberFormat> = Object.create(null);

/** A number that fits a small target: 12, 340, 12K. */
export function compact(count: number, { locale, number }: Translator): string {
  // Most are short as they are, and a page waits long for the first number that `Intl` writes.
  if (count < 1000) return number(count);
  formats[locale] ??= new Intl.NumberFormat(locale, { notation: 'compact' });
  return formats[locale].format(count);
}

/** The name of a target that shows a short number, which who speaks to the browser reads out: 1.3K is no part of 1,250. */
export function nameWith(shown: string, name: string): string {
  return name.includes(shown) ? name : `${shown}: ${name}`;
}
