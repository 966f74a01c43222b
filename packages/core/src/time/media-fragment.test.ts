import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMediaFragment, printMediaFragment } from './media-fragment.ts';

/** Beside a checkout of the project, where it was set up for conformance tests. */
const cases = new URL('../../../../../shared/fixtures/media-fragments/testcases.tsv', import.meta.url);

/** The result in the form in which the cases expect it. */
function asExpected(address: string): object {
  const { time, region, tracks, id } = parseMediaFragment(address);
  const hash: Record<string, unknown> = {};
  if (time !== undefined) {
    const [start, end = ''] = time.value.replace(`${time.unit}:`, '').split(',');
    const point = (text: string | undefined) => text?.replace(/\.$/, '');
    const seconds =
      time.unit === 'npt' ? { startNormalized: time.start ?? '', endNormalized: time.end ?? '' } : {};
    hash.t = [{ value: time.value, unit: time.unit, start: point(start), end: point(end), ...seconds }];
  }
  if (region !== undefined) {
    const { unit, x, y, width: w, height: h } = region;
    const value = decodeURIComponent(/xywh=([^&]*)/.exec(address)![1]!);
    hash.xywh = [{ value, unit, x, y, w, h }];
  }
  if (tracks !== undefined) hash.track = tracks.map((name) => ({ value: name, name }));
  if (id !== undefined) hash.id = [{ value: id, name: id }];
  return { query: {}, hash };
}

describe('parseMediaFragment', () => {
  it('agrees with all 90 conformance cases', () => {
    if (!existsSync(cases)) {
      // biome-ignore lint/suspicious/noConsole: a test that looked at nothing says so.
      console.warn('No media-fragments/testcases.tsv beside the project: its 90 cases were not read.');
      return;
    }
    const rows = readFileSync(cases, 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(90);
    for (const row of rows) {
      const [name, address = '', , expected = ''] = row.split('\t');
      expect({ name, ...asExpected(address) }).toEqual({ name, ...JSON.parse(expected) });
    }
  });

  const start = (fragment: string) => parseMediaFragment(`v.mp4#${fragment}`).time?.start;
  const time = (fragment: string) => {
    const found = parseMediaFragment(`v.mp4#${fragment}`).time;
    return found === undefined ? undefined : [found.start, found.end];
  };

  it('reads seconds, minutes and hours', () => {
    expect(time('t=3,7.5')).toEqual([3, 7.5]);
    expect(time('t=,7')).toEqual([undefined, 7]);
    expect(time('t=npt:01:02.5,1:00:00')).toEqual([62.5, 3600]);
    expect(time('%74=3%2C7')).toEqual([3, 7]);
    expect(start('t=3.')).toBe(3);
  });

  it('reads frames, and the clock of the world', () => {
    expect(time('t=smpte-25:0:00:03:05,0:00:07')).toEqual([3.2, 7]);
    expect(start('t=smpte-30-drop:0:10:00:00')).toBeCloseTo(17982 / (30000 / 1001), 9);
    expect(start('t=smpte:0:00:01:15.50')).toBeCloseTo(1 + 15.5 / 30, 9);
    expect(start('t=clock:2010-10-22T07:33:56+00:20')).toBe(Date.parse('2010-10-22T07:13:56Z') / 1000);
  });

  it('finds nothing in what is not valid', () => {
    for (const value of [
      '3,3',
      '7,3',
      '3,',
      ',',
      '1e-1',
      '0s',
      '-1',
      '3,7,9',
      '.0',
      '0:0:0',
      '00:60',
      '%',
      "'3'",
    ]) {
      expect(start(`t=${value}`)).toBeUndefined();
    }
    expect(start('T=3')).toBeUndefined();
    expect(start('t%3D3')).toBeUndefined();
    for (const value of ['0,0,0,5', 'percent:60,0,50,5', '-1,0,5,5', '1,2,3', 'percent:a,0,5,5']) {
      expect(parseMediaFragment(`#xywh=${value}`).region).toBeUndefined();
    }
    expect(parseMediaFragment('v.mp4?t=3')).toEqual({});
  });

  it('takes the last valid of several', () => {
    expect(start('t=7&t=3')).toBe(3);
    expect(start('t=3&t=foo')).toBe(3);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseMediaFragment(`#${text}`)).not.toThrow();
        expect(() => parseMediaFragment(`#t=${text}&xywh=${text}`)).not.toThrow();
      }),
    );
  });
});

describe('printMediaFragment', () => {
  it('writes what is read back', () => {
    const seconds = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(9)));
    const share = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(seconds, fc.option(seconds), share, share, (from, length, x, width) => {
        const place = {
          start: from,
          end: length === null ? Number.POSITIVE_INFINITY : from + length + 1,
          region: { unit: 'percent' as const, x, y: x / 8, width, height: width },
        };
        const read = parseMediaFragment(`#${printMediaFragment(place)}`);
        expect(read.time?.start).toBe(from);
        expect(read.time?.end ?? Number.POSITIVE_INFINITY).toBe(place.end);
        expect(read.region).toEqual(place.region);
      }),
    );
  });

  it('writes fixed-point numbers, the rectangle first', () => {
    const region = { unit: 'pixel' as const, x: 0, y: 0, width: 4, height: 3 };
    expect(printMediaFragment({ start: 1e-7, end: 2, region })).toBe('xywh=pixel:0,0,4,3&t=0.0000001,2');
    expect(() => printMediaFragment({ start: 3, end: 3 })).toThrow(RangeError);
  });
});
