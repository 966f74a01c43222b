/**
 * Reads a time as people write it: `1:02:03.5`, `2:03`, `62.5`; a comma may stand for the point.
 *
 * @returns seconds; nothing where it is no such time. Minutes and seconds after a larger unit are below 60.
 */
export function parseTimecode(text: string): number | undefined {
  const parts = /^(?:(?:(\d{1,9}):)?(\d{1,9}):)?(\d{1,15})(?:[.,](\d{1,15}))?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, hours, minutes, seconds = '0', fraction = '0'] = parts;
  if (minutes !== undefined && Number(seconds) >= 60) return undefined;
  if (hours !== undefined && Number(minutes) >= 60) return undefined;
  // The fraction is read with the seconds and not added, so that 0.1 is the number that 0.1 is.
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(`${seconds}.${fraction}`);
}

/**
 * Prints a time as `h:mm:ss.mmm`, rounded to the millisecond: `1:02:03.500`.
 *
 * @param seconds  Media time, zero or later.
 * @throws {RangeError} for what is not a finite number of seconds, or is below nought.
 */
export function printTimecode(seconds: number): string {
  if (!(seconds >= 0 && Number.isFinite(seconds)))
    throw new RangeError(`${seconds} is no time of a recording.`);
  const milliseconds = Math.round(seconds * 1000);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const whole = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(whole / 60) % 60;
  return `${Math.floor(whole / 3600)}:${pad(minutes, 2)}:${pad(whole % 60, 2)}.${pad(milliseconds % 1000, 3)}`;
}
