/** Where the keys of an APG slider lead on a timeline. */
export interface KeyContext {
  readonly time: number;
  readonly duration: number;
  /** Starts of the moments in seconds, ascending. */
  readonly moments: readonly number[];
}

// A hair before "now", so that Page Up at the start of a moment goes to the one before it.
const hair = 0.5;

/**
 * The time a key asks for.
 *
 * @returns seconds, or nothing for a key that is not ours.
 */
export function timeForKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  context: KeyContext,
): number | undefined {
  const step = event.shiftKey ? 10 : 1;
  const { time, duration, moments } = context;
  const within = (seconds: number): number => Math.max(0, Math.min(duration, seconds));
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(time + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(time - step);
    case 'Home':
      return 0;
    case 'End':
      return duration;
    case 'PageDown':
      return moments.find((start) => start > time) ?? duration;
    case 'PageUp':
      return moments.findLast((start) => start < time - hair) ?? 0;
    default:
      return undefined;
  }
}

/** How a key changes what is shown: a factor to zoom by, 0 for the whole; nothing for a key that is not ours. */
export function zoomForKey(key: string): number | undefined {
  // Plus and minus without the shift key, on keyboards where they need it.
  if (key === '+' || key === '=') return 2;
  if (key === '-' || key === '_') return 0.5;
  return key === '0' ? 0 : undefined;
}
