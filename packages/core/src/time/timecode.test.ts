import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatUncertainty, formatWallTime } from './format-duration.ts';
import { frameAt, frameMiddle, frameStart, parseFrameRate, printFrameRate } from './frame-rate.ts';
import { printSeconds } from './print-seconds.ts';
import { parseSmpte, printSmpte } from './smpte.ts';
import { parseTimecode, printTimecode } from './timecode.ts';

const ntsc = { numerator: 30000, denominator: 1001 };
const rates = fc.constantFrom('24', '25', '30', '50', '24000/1001', '30000/1001', '60000/1001');
const frames = fc.integer({ min: 0, max: 10_000_000 });

describe('parseTimecode and printTimecode', () => {
  it('read what people write', () => {
    expect(['62.5', '2:03', '1:02:03.5', '1:02:03,5', ' 0:00 '].map(parseTimecode)).toEqual([
      62.5, 123, 3723.5, 3723.5, 0,
    ]);
    for (const text of ['', '1:60', '1:60:00', '-1', '1e3', ':1', '1:', '1:2:3:4', '.5', 'x']) {
      expect(parseTimecode(text)).toBeUndefined();
    }
  });

  it('print to the millisecond, and read back what was printed', () => {
    expect(printTimecode(3723.5)).toBe('1:02:03.500');
    expect(printTimecode(59.9996)).toBe('0:01:00.000');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (milliseconds) => {
        expect(parseTimecode(printTimecode(milliseconds / 1000))).toBe(milliseconds / 1000);
      }),
    );
    expect(() => printTimecode(-1)).toThrow(RangeError);
  });
});

describe('printSeconds', () => {
  it('writes every number without an exponent and such that it is read back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (seconds) => {
        const text = printSeconds(seconds);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(seconds + 0);
      }),
      { numRuns: 1000 },
    );
    expect([1e-7, 1.5e-10, 1e21, 0.1].map(printSeconds)).toEqual([
      '0.0000001',
      '0.00000000015',
      '1000000000000000000000',
      '0.1',
    ]);
  });
});

describe('parseFrameRate', () => {
  it('keeps ratios exact and knows the rounded names of television', () => {
    expect(parseFrameRate('30000/1001')).toEqual(ntsc);
    expect(parseFrameRate('29.97')).toEqual(ntsc);
    expect(printFrameRate(ntsc)).toBe('30000/1001');
    for (const text of ['0', '', '1/0', '30.1', '-25', '25/']) expect(parseFrameRate(text)).toBeUndefined();
  });
});

describe('frameMiddle, frameStart and frameAt', () => {
  it('agree on every frame at every rate, also after printing to the microsecond', () => {
    fc.assert(
      fc.property(frames, rates, (frame, text) => {
        const rate = parseFrameRate(text)!;
        expect(frameAt(frameMiddle(frame, rate), rate)).toBe(frame);
        expect(frameAt(frameStart(frame, rate), rate)).toBe(frame);
        expect(frameAt(Number(frameStart(frame, rate).toFixed(6)), rate)).toBe(frame);
      }),
    );
  });

  it('seek to the middle: (n + 0.5) / fps', () => {
    expect(frameMiddle(0, { numerator: 25, denominator: 1 })).toBe(0.02);
    expect(frameAt(-1, ntsc)).toBe(0);
  });
});

describe('parseSmpte and printSmpte', () => {
  it('know that drop-frame 00:10:00;00 is frame 17982', () => {
    expect(parseSmpte('00:10:00;00', ntsc)).toBe(17982);
    expect(printSmpte(17982, ntsc, { dropFrame: true })).toBe('00:10:00;00');
    expect(parseSmpte('00:10:00:00', ntsc)).toBe(18000);
  });

  it('know no number that drop-frame counting leaves out', () => {
    expect(parseSmpte('00:01:00;00', ntsc)).toBeUndefined();
    expect(parseSmpte('00:01:00;01', ntsc)).toBeUndefined();
    expect(parseSmpte('00:01:00;02', ntsc)).toBe(1800);
    expect(printSmpte(1799, ntsc, { dropFrame: true })).toBe('00:00:59;29');
    expect(printSmpte(1800, ntsc, { dropFrame: true })).toBe('00:01:00;02');
    expect(parseSmpte('00:00:00;00', { numerator: 25, denominator: 1 })).toBeUndefined();
  });

  it('read back every frame, with and without drop frame', () => {
    fc.assert(
      fc.property(frames, rates, (frame, text) => {
        const rate = parseFrameRate(text)!;
        expect(parseSmpte(printSmpte(frame, rate), rate)).toBe(frame);
        if (text !== '30000/1001' && text !== '60000/1001') return;
        expect(parseSmpte(printSmpte(frame, rate, { dropFrame: true }), rate)).toBe(frame);
      }),
      { numRuns: 500 },
    );
  });

  it('count as going frame by frame does', () => {
    let number = 0;
    for (let frame = 0; frame < 40_000; frame++) {
      const minute = Math.floor(number / 1800);
      if (number % 1800 === 0 && minute % 10 !== 0) number += 2;
      const [seconds, rest] = [Math.floor(number / 30), number % 30];
      const pad = (value: number) => String(value).padStart(2, '0');
      const text = `00:${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)};${pad(rest)}`;
      expect(printSmpte(frame, ntsc, { dropFrame: true })).toBe(text);
      number++;
    }
  });

  it('refuse what is no frame', () => {
    expect(parseSmpte('00:00:00:25', { numerator: 25, denominator: 1 })).toBeUndefined();
    expect(parseSmpte('00:60:00:00', ntsc)).toBeUndefined();
    expect(() => printSmpte(-1, ntsc)).toThrow(RangeError);
    expect(() => printSmpte(1, { numerator: 25, denominator: 1 }, { dropFrame: true })).toThrow(
      /no drop-frame/,
    );
  });
});

describe('formatDuration', () => {
  it('says a length in the words of a language', () => {
    expect(formatDuration(3723, 'en', 'long')).toBe('1 hour, 2 minutes, 3 seconds');
    expect(formatDuration(2.54, 'de')).toBe('2,5 Sek.');
    expect(formatDuration(0, 'en')).toBe('0 sec');
    expect(formatDuration(Number.NaN, 'en')).toBe('–');
  });
});

describe('formatUncertainty', () => {
  it('says how far a time may be off, and nothing of one that is exact', () => {
    expect(formatUncertainty(2, 'en')).toBe('± 2 sec');
    expect(formatUncertainty(undefined, 'en')).toBe('');
    expect(formatUncertainty(0, 'en')).toBe('');
  });
});

describe('formatWallTime', () => {
  it('keeps the clock of the place', () => {
    const epoch = Date.parse('2026-03-15T02:02:11Z');
    expect(formatWallTime(epoch, -300, 'en-GB')).toMatch(/14 March 2026.*21:02:11/);
  });
});
