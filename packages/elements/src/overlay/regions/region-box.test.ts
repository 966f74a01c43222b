import { describe, expect, it } from 'vitest';
import { regionBox } from './region-box.ts';

describe('regionBox', () => {
  const shown = { x: 210, y: 0, width: 540, height: 540 };

  it('counts percent of the picture, not of the bars beside it', () => {
    const region = { unit: 'percent', x: 50, y: 25, width: 25, height: 50 } as const;
    expect(regionBox(region, shown, undefined)).toEqual({ x: 480, y: 135, width: 135, height: 270 });
  });

  it('counts pixels of the recording, and knows nothing where its size is not known', () => {
    const region = { unit: 'pixel', x: 100, y: 0, width: 200, height: 1000 } as const;
    const natural = { width: 1000, height: 1000 };
    expect(regionBox(region, shown, natural)).toEqual({ x: 264, y: 0, width: 108, height: 540 });
    expect(regionBox(region, shown, undefined)).toBeUndefined();
  });

  it('is cut at the picture’s edge, and nothing outside it', () => {
    const over = { unit: 'percent', x: 75, y: 50, width: 50, height: 80 } as const;
    expect(regionBox(over, shown, undefined)).toEqual({ x: 615, y: 270, width: 135, height: 270 });
    expect(regionBox({ ...over, x: 120 }, shown, undefined)).toBeUndefined();
  });
});
