import type { ClaimDocument } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { fileTime, mediaTime } from './file-time.ts';
import { mapByClock, mediaTimesAt, parseWallTime, wallTimeAt } from './wall-clock.ts';

const document: ClaimDocument = {
  version: '1.0',
  title: 'Test',
  language: 'en',
  media: [
    { id: 'lobby', files: [], duration: 600, startedAt: '2026-03-14T21:02:00-05:00', clockUncertainty: 2 },
    { id: 'phone', files: [], duration: 60, startedAt: '2026-03-15T02:03:00Z', clockUncertainty: 0.5 },
    {
      id: 'edit',
      files: [],
      derivedFrom: [
        {
          media: 'lobby',
          cuts: [
            { start: 0, end: 20, from: 60 },
            { start: 20, end: 40, from: 70, rate: 0.5 },
          ],
        },
      ],
    },
    { id: 'wristwatch', files: [], startedAt: '2026-03-14T21:02:00' },
    { id: 'day', files: [], startedAt: '2026-03-14' },
  ],
  parties: [],
  claims: [],
};
const minute = Date.parse('2026-03-15T02:03:00Z');

describe('parseWallTime', () => {
  it('reads an instant with its offset and refuses what is no time of day', () => {
    expect(parseWallTime('2026-03-14T21:03:00-05:00')).toEqual({ epoch: minute, offset: -300 });
    expect(parseWallTime('2026-03-15T02:03Z')).toEqual({ epoch: minute, offset: 0 });
    expect(parseWallTime('2026-03-15T02:03:00')).toEqual({ epoch: minute, offset: undefined });
    for (const text of ['2026-03-14', '2026', '21:03', 'tomorrow', '2026-13-40T99:99:99Z']) {
      expect(parseWallTime(text)).toBeUndefined();
    }
  });
});

describe('wallTimeAt', () => {
  it("reads a recording's own clock", () => {
    expect(wallTimeAt(document, 'lobby', 60, 1)).toEqual({
      clock: 'lobby',
      epoch: minute,
      offset: -300,
      uncertainty: 3,
    });
  });

  it('reads an edit by the clock of what it was cut from', () => {
    expect(wallTimeAt(document, 'edit', 10)).toMatchObject({ clock: 'lobby', epoch: minute + 10_000 });
    // Half speed: two seconds of the edit are one of the world, also of what nobody knows exactly.
    expect(wallTimeAt(document, 'edit', 24, 2)).toMatchObject({ epoch: minute + 12_000, uncertainty: 3 });
  });

  it('knows nothing without a clock', () => {
    expect(wallTimeAt(document, 'edit', 99)).toBeUndefined();
    expect(wallTimeAt(document, 'day', 0)).toBeUndefined();
  });
});

describe('mediaTimesAt', () => {
  it('finds every place at which an edit shows an instant', () => {
    const times = mediaTimesAt(document, 'edit', { epoch: minute + 15_000, offset: 0 });
    expect(times).toEqual([
      { seconds: 15, uncertainty: 2 },
      { seconds: 30, uncertainty: 4 },
    ]);
  });

  it('finds nothing before a recording began or after it ended', () => {
    expect(mediaTimesAt(document, 'phone', { epoch: minute - 1, offset: 0 })).toEqual([]);
    expect(mediaTimesAt(document, 'phone', { epoch: minute + 60_000, offset: 0 })).toEqual([]);
  });

  it('does not compare a clock whose offset is not known with one whose is', () => {
    expect(mediaTimesAt(document, 'wristwatch', { epoch: minute, offset: 0 })).toEqual([]);
    expect(mediaTimesAt(document, 'wristwatch', { epoch: minute, offset: undefined })).toHaveLength(1);
  });
});

describe('mapByClock', () => {
  it('finds a run of one camera in another, as far as that one ran, with both uncertainties', () => {
    const runs = mapByClock(document, { media: 'lobby', start: 50, end: 65, uncertainty: 1 }, 'phone');
    expect(runs).toEqual([{ start: 0, end: 5, of: { start: 60, end: 65 }, rate: 1, uncertainty: 3.5 }]);
  });

  it('goes from an edit over its original to the other camera', () => {
    const [run] = mapByClock(document, { media: 'edit', start: 22, end: 24 }, 'phone');
    expect(run).toMatchObject({ start: 11, end: 12, of: { start: 22, end: 24 } });
  });
});

describe('fileTime and mediaTime', () => {
  it('shift by where the file starts', () => {
    expect(fileTime({ offset: 12 }, 20)).toBe(8);
    expect(mediaTime({ offset: 12 }, 8)).toBe(20);
    expect(mediaTime({}, 8)).toBe(8);
  });
});
