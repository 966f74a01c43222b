import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { formatTime, formatTimeRange, isoDuration } from './format-time.ts';

describe('formatTime', () => {
  it('reads as on a player', () => {
    expect(formatTime(0)).toBe('0:00');
    expect(formatTime(42.999)).toBe('0:42');
    expect(formatTime(725)).toBe('12:05');
    expect(formatTime(3723)).toBe('1:02:03');
  });

  it('says plainly that a time is not known', () => {
    expect(formatTime(Number.NaN)).toBe('–:––');
    expect(formatTime(Number.POSITIVE_INFINITY)).toBe('–:––');
  });
});

describe('formatTimeRange', () => {
  it('tells a range, a point and an open range apart', () => {
    expect(formatTimeRange(42, 58)).toBe('0:42–0:58');
    expect(formatTimeRange(42, 42)).toBe('0:42');
    expect(formatTimeRange(42, Number.POSITIVE_INFINITY)).toBe('0:42–');
  });
});

describe('isoDuration', () => {
  it('keeps milliseconds', () => {
    expect(isoDuration(14.5)).toBe('PT14.5S');
  });
});

describe('formatDate', () => {
  it('prints no more than is known', () => {
    expect(formatDate('2021', 'en')).toBe('2021');
    expect(formatDate('2021-01', 'en')).toBe('January 2021');
    expect(formatDate('2021-01-25', 'en-GB')).toBe('25 January 2021');
    expect(formatDate('2020-09-05', 'en-GB', 'short')).toBe('5 Sept 2020');
  });

  it("does not move a day into the reader's time zone", () => {
    expect(formatDate('2026-03-14T23:30:00-05:00', 'en-GB')).toBe('14 March 2026');
  });

  it('prints what is no date as it stands', () => {
    expect(formatDate('last week', 'en')).toBe('last week');
  });
});
