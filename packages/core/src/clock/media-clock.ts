/**
 * What the engine needs to know of a player. Implemented for any HTMLMediaElement in `@claimcue/elements` and for a
 * video.js player in `@claimcue/videojs`; a test may implement it with a few lines.
 */
export interface MediaClock {
  /** Media time in seconds. */
  readonly time: number;
  /** Length in seconds; NaN while unknown, Infinity for a live stream. */
  readonly duration: number;
  /** Seconds of media time per second of real time. */
  readonly rate: number;
  readonly paused: boolean;
  seek(seconds: number): void;
  /**
   * Calls back whenever the answers above may have jumped: play, pause, seeking, a new rate, duration or source; and
   * now and then during playback, as a safety net.
   *
   * @returns what ends the subscription.
   */
  subscribe(listener: () => void): () => void;
}
