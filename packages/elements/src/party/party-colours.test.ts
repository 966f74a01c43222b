import { partyIdentities } from '@claimcue/core';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../scripts/tokens/read-tokens.ts';
import {
  colourDistance,
  contrast,
  hueOf,
  parseColour,
  seenWith,
  toOklab,
  type Vision,
} from '../fixtures/colour-vision.ts';

const tokens = readTokens();
const parties = tokens.filter((token) => token.identity !== undefined);
const grounds = ['light', 'dark'] as const;
const colour = (name: string, ground: 'light' | 'dark') =>
  parseColour(tokens.find((token) => token.name === name)![ground]!);
const pairs = parties.flatMap((one, i) => parties.slice(i + 1).map((other) => [one, other] as const));

// Two patches this far apart are told apart across a page, and not only side by side.
const apart = 0.05;

describe('the identities of parties', () => {
  it('are the ones that the engine gives by place', () => {
    const given = partyIdentities(parties.map((_, i) => ({ id: `p${i}`, type: 'Person', name: 'N' })));
    expect([...given.values()]).toEqual(
      parties.map(({ light, identity }) => ({ color: light, ...identity })),
    );
  });

  it('differ by shape and by pattern, each', () => {
    expect(new Set(parties.map(({ identity }) => identity!.symbol)).size).toBe(parties.length);
    expect(new Set(parties.map(({ identity }) => identity!.pattern)).size).toBe(parties.length);
  });

  for (const ground of grounds) {
    const distance = (vision: Vision, [one, other]: (typeof pairs)[number]) =>
      colourDistance(
        seenWith(vision, parseColour(one[ground]!)),
        seenWith(vision, parseColour(other[ground]!)),
      );

    it(`are told apart by colour alone with common vision, on ${ground}`, () => {
      expect(pairs.filter((pair) => distance('common', pair) < apart)).toEqual([]);
    });

    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const) {
      it(`are told apart with ${vision}, on ${ground}: by colour, or else by shape and pattern`, () => {
        const lost = pairs.filter(
          ([one, other]) =>
            distance(vision, [one, other]) < apart &&
            (one.identity!.symbol === other.identity!.symbol ||
              one.identity!.pattern === other.identity!.pattern),
        );
        expect(lost).toEqual([]);
      });
    }

    it(`keep the first three visibly apart by colour without red, green or blue cones, on ${ground}`, () => {
      const first = pairs.filter((pair) => pair.every((party) => parties.indexOf(party) < 3));
      const least = (['protanopia', 'deuteranopia', 'tritanopia'] as const).flatMap((vision) =>
        first.map((pair) => distance(vision, pair)),
      );
      expect(Math.min(...least)).toBeGreaterThan(0.025);
    });

    it(`reach 3:1 on ${ground} ground, also on its tint`, () => {
      const low = parties.filter((party) =>
        ['color.paper', 'color.tint'].some(
          (on) => contrast(parseColour(party[ground]!), colour(on, ground)) < 3,
        ),
      );
      expect(low).toEqual([]);
    });

    it(`have about the same weight on ${ground} ground, so that none steps forward`, () => {
      const against = parties.map((party) =>
        contrast(parseColour(party[ground]!), colour('color.paper', ground)),
      );
      expect(Math.max(...against) / Math.min(...against)).toBeLessThan(1.6);
    });
  }

  it('hold no red, so that no pair is red and green or red and blue', () => {
    const reds = parties.filter(({ light }) => {
      const { hue, chroma } = hueOf(parseColour(light));
      return chroma > 0.05 && hue > 5 && hue < 45;
    });
    expect(reds).toEqual([]);
  });

  it('are lifted for dark ground as the elements lift a colour that a document gives', () => {
    const lift = Number(tokens.find(({ name }) => name === 'lift')!.light);
    for (const { light, dark } of parties) {
      const [l, a, b] = toOklab(parseColour(light));
      const mixed = [l * (1 - lift) + lift, a * (1 - lift), b * (1 - lift)];
      toOklab(parseColour(dark!)).forEach((value, i) => {
        expect(value).toBeCloseTo(mixed[i]!, 2);
      });
    }
  });
});

describe('the colours of words', () => {
  for (const ground of grounds) {
    for (const name of ['color.ink', 'color.muted', 'color.focus']) {
      it(`${name} reaches 4.5:1 on ${ground} paper and tint`, () => {
        expect(contrast(colour(name, ground), colour('color.paper', ground))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour(name, ground), colour('color.tint', ground))).toBeGreaterThanOrEqual(4.5);
      });
    }
  }
});

describe('the simulation of colour vision', () => {
  it('leaves greys as they are', () => {
    const grey = parseColour('#808080');
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const) {
      expect(colourDistance(seenWith(vision, grey), grey)).toBeLessThan(0.002);
    }
  });

  it('brings a red and a green together that are far apart', () => {
    const [red, green] = [parseColour('#c00000'), parseColour('#5a7000')];
    expect(colourDistance(red, green)).toBeGreaterThan(0.2);
    expect(colourDistance(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(0.1);
  });
});
