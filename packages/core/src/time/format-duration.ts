/**
 * Prints a length of time in words, for people and for screen readers: `1 hr, 2 min, 3 sec` or, long,
 * `1 hour, 2 minutes, 3 seconds`.
 *
 * @param seconds  Rounded to the second; below ten seconds to a tenth.
 * @param locale   BCP 47 tag.
 */
export function formatDuration(seconds: number, locale: string, style: 'short' | 'long' = 'short'): string {
  if (!(seconds >= 0 && Number.isFinite(seconds))) return '–';
  const whole = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  const units = [
    ['hour', Math.floor(whole / 3600)],
    ['minute', Math.floor(whole / 60) % 60],
    ['second', whole % 60],
  ] as const;
  const said = units.filter(([unit, count]) => count > 0 || (unit === 'second' && whole === 0));
  const parts = said.map(([unit, value]) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: style,
      maximumFractionDigits: 1,
    }).format(value),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style }).format(parts);
}

/**
 * Prints how far a time may be off: `± 2 sec`. Nothing for a time that is exact.
 *
 * @param seconds  Plus or minus.
 * @param locale   BCP 47 tag.
 */
export function formatUncertainty(seconds: number | undefined, locale: string): string {
  return seconds === undefined || !(seconds > 0) ? '' : `± ${formatDuration(seconds, locale)}`;
}

/**
 * Prints an instant of the world by the clock of where it was recorded: `14 March 2026, 21:02:11`.
 * The reader's time zone does not move it.
 *
 * @param epoch   Milliseconds since 1970 in UTC.
 * @param offset  Minutes east of UTC where it was recorded; UTC's own clock where nobody knows.
 * @param locale  BCP 47 tag.
 */
export function formatWallTime(epoch: number, offset: number | undefined, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'medium' }).format(
    epoch + (offset ?? 0) * 60_000,
  );
}
