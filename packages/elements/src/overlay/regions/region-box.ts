import type { Region } from '@claimcue/schema';
import type { Box, Size } from '../shown-picture.ts';

/**
 * A region of a picture as a rectangle of the screen, cut where it leaves the picture.
 *
 * @param natural  The picture's own size, which a region in pixels counts in.
 * @returns nothing for a region in pixels of a picture whose size nobody knows, and for one outside the picture.
 */
export function regionBox(region: Region, shown: Box, natural: Size | undefined): Box | undefined {
  const whole = region.unit === 'percent' ? { width: 100, height: 100 } : natural;
  if (whole === undefined) return undefined;
  const [across, down] = [shown.width / whole.width, shown.height / whole.height];
  const left = Math.min(region.x, whole.width);
  const top = Math.min(region.y, whole.height);
  const width = Math.min(region.x + region.width, whole.width) - left;
  const height = Math.min(region.y + region.height, whole.height) - top;
  if (!(width > 0 && height > 0)) return undefined;
  return {
    x: shown.x + left * across,
    y: shown.y + top * down,
    width: width * across,
    height: height * down,
  };
}
