import { describe, expect, it } from 'vitest';
import { placesFor } from './overlay-layout.ts';

const room = (width: number, height: number) => ({ width: width - 20, height: height - 52, pixels: width });

describe('placesFor', () => {
  it('gives every party a place in one row where the row is wide enough', () => {
    expect(placesFor('auto', 3, room(960, 540))).toEqual({ layout: 'lower', columns: 3, rows: 1 });
  });

  it('goes to the sides where one row would be too narrow', () => {
    expect(placesFor('auto', 4, room(960, 540))).toEqual({ layout: 'sides', columns: 2, rows: 2 });
    expect(placesFor('auto', 3, room(640, 400))).toEqual({ layout: 'sides', columns: 2, rows: 2 });
  });

  it('stays with the narrowest readable columns where there is no room for all', () => {
    expect(placesFor('auto', 8, room(640, 360))).toEqual({ layout: 'lower', columns: 3, rows: 2 });
  });

  it('leaves a number alone on a picture under 600 pixels, whatever the letters', () => {
    expect(placesFor('auto', 2, room(599, 340)).layout).toBe('count');
    expect(placesFor('auto', 2, { width: 290, height: 150, pixels: 600 }).layout).not.toBe('count');
  });

  it('stands in the band below a small picture where there is one that holds a card', () => {
    const upright = { ...room(360, 740), below: 200 };
    expect(placesFor('auto', 3, upright)).toEqual({ layout: 'below', columns: 1, rows: 3 });
    expect(placesFor('auto', 3, { ...upright, below: 100 }).layout).toBe('count');
    expect(placesFor('count', 3, upright).layout).toBe('count');
  });

  it('does what it is told on any picture that holds words', () => {
    expect(placesFor('sides', 1, room(360, 203))).toEqual({ layout: 'sides', columns: 2, rows: 1 });
    expect(placesFor('lower', 2, room(1280, 720))).toEqual({ layout: 'lower', columns: 2, rows: 1 });
    expect(placesFor('count', 2, room(1280, 720)).layout).toBe('count');
  });

  it('says how many speak where a card told to stand on the picture would show no word', () => {
    for (const layout of ['sides', 'lower'] as const) {
      for (const width of [200, 260, 359]) {
        expect(placesFor(layout, 2, room(width, (width * 9) / 16)).layout).toBe('count');
      }
      expect(placesFor(layout, 2, { ...room(320, 640), below: 300 }).layout).toBe('below');
    }
  });

  it('always has a place, also on no picture at all', () => {
    for (const layout of ['auto', 'sides', 'lower'] as const) {
      const { columns, rows } = placesFor(layout, 0, { width: -20, height: -52, pixels: 600 });
      expect(columns * rows).toBeGreaterThan(0);
    }
  });
});
