import { timedMoments } from '@claimcue/core';
import type { AccountsOfPlayer } from './accounts-of-player.ts';
import type { PlaybackMode } from './view.ts';
import { watchBoundary } from './watch-boundary.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Stops where each moment begins, or plays the moment that the reader is in over and over.
 *
 * @returns what ends it.
 */
export function playByMoments({ player, claimcue, clock }: AccountsOfPlayer): () => void {
  let moments: readonly Span[] = [];
  let mode: PlaybackMode = 'through';
  let looped: Span | undefined;
  let stop = (): void => {};

  const momentAt = (seconds: number): Span | undefined =>
    moments.findLast(({ start, end }) => start <= seconds && seconds < end);
  const nextStart = (after: number): number | undefined => moments.find(({ start }) => start > after)?.start;
  const nextEnd = (after: number): number | undefined => {
    looped = momentAt(after);
    return looped?.end;
  };
  const restart = (): void => {
    // Playing goes on at once; waiting for "seeked" would show what comes after the moment.
    if (looped !== undefined) clock.seek(looped.start);
  };
  const begin = (): void => {
    stop();
    stop = () => {};
    looped = undefined;
    if (moments.length === 0 || mode === 'through') return;
    stop =
      mode === 'stop-at-moments'
        ? watchBoundary(player, clock, nextStart, (seconds) => {
            player.pause();
            // The timer came some milliseconds late: the frame shown is the moment's first.
            clock.seek(seconds);
          })
        : watchBoundary(player, clock, nextEnd, restart);
  };
  // A moment that lasts to the end of the file ends with it, and no timer comes after that.
  const ended = (): void => {
    if (mode !== 'loop-moment' || looped === undefined) return;
    restart();
    void player.play()?.catch(() => {});
  };
  const placed = (): void => {
    const { document, media } = claimcue;
    moments =
      document === undefined || media === undefined
        ? []
        : timedMoments(document, media).sort((a, b) => a.start - b.start);
    begin();
  };
  const chosen = (): void => {
    if (claimcue.view.playback === mode) return;
    mode = claimcue.view.playback;
    begin();
  };
  mode = claimcue.view.playback;
  const placing = ['claimcue:ready', 'claimcue:mediachange'];
  player.on(placing, placed);
  player.on('claimcue:viewchange', chosen);
  player.on('ended', ended);
  placed();
  return () => {
    stop();
    player.off(placing, placed);
    player.off('claimcue:viewchange', chosen);
    player.off('ended', ended);
  };
}
