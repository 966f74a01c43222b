import type { ClaimDocument, Region } from '@claimcue/schema';

/**
 * Says whether a rectangle on one recording's picture frames the same in another's, for recordings that are derived from
 * each other: not where any cut has cropped a picture, nor in pixels of a picture of another size.
 */
export function pictureComparer(
  document: ClaimDocument,
): (region: Region, from: string, to: string) => boolean {
  const isCropped = document.media.some(({ derivedFrom }) =>
    derivedFrom?.some(({ cuts }) => cuts?.some(({ crop }) => crop !== undefined)),
  );
  const sizes = new Map(document.media.map(({ id, width, height }) => [id, `${width} ${height}`]));
  return ({ unit }, from, to) => !isCropped && (unit === 'percent' || sizes.get(from) === sizes.get(to));
}
