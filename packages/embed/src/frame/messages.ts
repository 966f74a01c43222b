/**
 * What a frame and its page say to each other. Both sides read it as data, know each other by window and exact origin, and
 * pass over everything else.
 */
export interface HeightMessage {
  readonly type: 'claimcue:height';
  /** CSS pixels. */
  readonly height: number;
}

/** A page asks a frame to say how high it is: to whom it must speak, it learns from this. */
export const hello = 'claimcue:hello';

// A frame that grows without end would push the article away.
const highest = 30_000;

/** Reads a message from a frame; nothing where it is no such message. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Partial<HeightMessage>;
  if (type !== 'claimcue:height' || typeof height !== 'number') return undefined;
  return height >= 1 && height <= highest ? Math.ceil(height) : undefined;
}
