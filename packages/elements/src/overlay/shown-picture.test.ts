import { describe, expect, it } from 'vitest';
import { shownPicture } from './shown-picture.ts';

const box = { width: 960, height: 540 };

describe('shownPicture', () => {
  it('is the whole box where the proportions are the same, or nobody knows them', () => {
    expect(shownPicture(box, { width: 1920, height: 1080 })).toEqual({ x: 0, y: 0, ...box });
    expect(shownPicture(box, undefined)).toEqual({ x: 0, y: 0, ...box });
  });

  it('lies between bars at the sides, or above and below', () => {
    expect(shownPicture(box, { width: 720, height: 720 })).toEqual({ x: 210, y: 0, width: 540, height: 540 });
    expect(shownPicture(box, { width: 2000, height: 1000 })).toEqual({
      x: 0,
      y: 30,
      width: 960,
      height: 480,
    });
  });
});
