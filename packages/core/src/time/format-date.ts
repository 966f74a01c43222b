/**
 * Prints an ISO 8601 date at the precision it has: `2021` stays a year, `2021-01` a month.
 * A date-time keeps the day that its own offset says; the reader's time zone does not move it.
 *
 * @param date    ISO 8601, as a document holds it. What is not a date is printed as it stands.
 * @param locale  BCP 47 tag of the language to print in.
 * @param month   `short` for tight places, such as a card's foot.
 */
export function formatDate(date: string, locale: string, month: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (parts === null) return date;
  const [, year, monthNumber, day] = parts;
  const instant = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  return formatter(locale, monthNumber && month, day !== undefined).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// To make one costs as much as to print a hundred dates, and a long list prints thousands.
function formatter(locale: string, month: 'long' | 'short' | '' | undefined, hasDay: boolean) {
  const key = `${locale} ${month} ${hasDay}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month }),
      ...(hasDay && { day: 'numeric' }),
    });
    formatters.set(key, found);
  }
  return found;
}
