/**
 * Prints media time as people read it on a player: `0:42`, `12:05`, `1:02:03`.
 * Cut to the whole second, never rounded up, so that it agrees with the player's own display.
 *
 * @param seconds  Media time. What is not a finite number prints as `–:––`.
 */
export function formatTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–:––';
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

/**
 * Prints a range as `0:42–0:58`, a point or an open range as its start.
 *
 * @param start  Seconds of media time.
 * @param end    Seconds of media time; Infinity for a range that is open.
 */
export function formatTimeRange(start: number, end: number): string {
  if (!Number.isFinite(end)) return `${formatTime(start)}–`;
  return end > start ? `${formatTime(start)}–${formatTime(end)}` : formatTime(start);
}

/**
 * Media time as an ISO 8601 duration, for the `datetime` attribute of a `<time>`: `PT42S`.
 */
export function isoDuration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 1000) / 1000)}S`;
}
