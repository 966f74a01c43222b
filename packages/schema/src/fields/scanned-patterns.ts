/*
 * The forms that the guard reads by characters first, and by these patterns where that is not enough. They stand apart from the
 * others, which it holds as its own: a page that reads a document would fetch those twice.
 */

/** At least one character that is not white space. */
export const textPattern = /\S/u;

/** Letters, digits and `. _ -`, beginning with a letter or digit. */
export const identifierPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;

/** A year, a month, a day or a date-time. */
export const datePattern =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/u;
