import type { MediaFile } from '@claimcue/schema';

/**
 * Where a second of a recording lies in one of its files.
 *
 * @returns seconds of the file; below nought where the file starts later than that.
 */
export function fileTime(file: Pick<MediaFile, 'offset'>, seconds: number): number {
  return seconds - (file.offset ?? 0);
}

/** Which second of a recording a second of one of its files is. */
export function mediaTime(file: Pick<MediaFile, 'offset'>, seconds: number): number {
  return seconds + (file.offset ?? 0);
}
