import type { Player } from './player.ts';

/**
 * Whether a player can be sent to a second of its file. A live stream holds only so much, and a player that is sent
 * beyond it jumps to where nobody asked for. A file that is not loaded yet can be sought anywhere: the seek waits.
 */
export function canSeekTo(player: Player, seconds: number): boolean {
  if (player.duration() !== Number.POSITIVE_INFINITY) return true;
  const ranges = player.seekable() as TimeRanges;
  return Array.from({ length: ranges.length }, (_, i) => [ranges.start(i), ranges.end(i)] as const).some(
    ([start, end]) => start <= seconds && seconds <= end,
  );
}
