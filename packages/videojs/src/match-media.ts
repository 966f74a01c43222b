import type { ClaimDocument } from '@claimcue/schema';

/** Which of a document's recordings a player plays, and where in it the file starts. */
export interface MediaMatch {
  readonly media: string;
  /** Seconds of media time at which the file starts. */
  readonly offset: number;
}

interface KnownFile extends MediaMatch {
  readonly address: string;
}

/**
 * Finds the recording whose file is played.
 * An address that is the same to the letter is best; else one that differs only in its query or fragment, as signed
 * and shared addresses do, and only where a single recording fits: with two the claims of the wrong one might show.
 *
 * @param played  Addresses of what the player plays, the one that it chose first; the others are the same recording
 *   in other formats. Absolute.
 * @param base    What the document's addresses are relative to: its own address.
 */
export function matchMedia(
  document: ClaimDocument,
  played: readonly string[],
  base: string,
): MediaMatch | undefined {
  const files = document.media.flatMap((media) =>
    media.files.flatMap((file): KnownFile[] => {
      const address = resolveAddress(file.src, base);
      return address === undefined ? [] : [{ media: media.id, offset: file.offset ?? 0, address }];
    }),
  );
  for (const address of played) {
    const found =
      files.find((file) => file.address === address) ??
      onlyOne(files.filter((file) => bare(file.address) === bare(address)));
    if (found !== undefined) return { media: found.media, offset: found.offset };
  }
  return undefined;
}

/** An absolute address without its fragment, or nothing where there is none. */
export function resolveAddress(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

function bare(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function onlyOne(files: readonly KnownFile[]): KnownFile | undefined {
  return new Set(files.map((file) => file.media)).size === 1 ? files[0] : undefined;
}
