import { parseFrameRate } from './frame-rate.ts';
import { parseSmpte } from './smpte.ts';

/** A run of time as a media fragment names it. A start that is left out is the beginning, an end the end. */
export interface FragmentTime {
  readonly unit: 'npt' | 'smpte' | 'smpte-25' | 'smpte-30' | 'smpte-30-drop' | 'clock';
  /** Seconds of media time; with `clock`, seconds since 1970 in UTC. */
  readonly start?: number;
  readonly end?: number;
  /** The words of the fragment, decoded: `smpte-25:0:00:03,0:00:07`. */
  readonly value: string;
}

const smpteRates = {
  smpte: '30',
  'smpte-25': '25',
  'smpte-30': '30',
  'smpte-30-drop': '30000/1001',
} as const;

/**
 * Reads the value of `t=`.
 *
 * @param value  Decoded.
 * @returns nothing where it is not valid: an end that is not after the start, `3,`, `1e-1`, `0:0:0`.
 * @see https://www.w3.org/TR/media-frags/#naming-time
 */
export function parseFragmentTime(value: string): FragmentTime | undefined {
  const unit = /^(npt|smpte(?:-25|-30(?:-drop)?)?|clock):/.exec(value)?.[1] as
    | FragmentTime['unit']
    | undefined;
  const times = unit === undefined ? value : value.slice(unit.length + 1);
  const read =
    unit === 'clock' ? parseClock : unit === undefined || unit === 'npt' ? parseNpt : smpteReader(unit);
  const range = parseRange(times, read);
  return range === undefined ? undefined : { unit: unit ?? 'npt', ...range, value };
}

/** Reads `14.5,16` or `0:14,0:16`: the value of `t=` in normal play time without its unit. */
export function parseNptRange(value: string): { start?: number; end?: number } | undefined {
  return parseRange(value, parseNpt);
}

function parseRange(
  text: string,
  read: (time: string) => number | undefined,
): { start?: number; end?: number } | undefined {
  const [first = '', last, ...more] = text.split(',');
  if (more.length > 0) return undefined;
  const start = read(first);
  if (first !== '' && start === undefined) return undefined;
  if (last === undefined) return start === undefined ? undefined : { start };
  const end = read(last);
  if (end === undefined || !((start ?? 0) < end)) return undefined;
  return start === undefined ? { end } : { start, end };
}

/** `14.5`, `14.`, `01:02.5` or `1:01:02.5`. */
function parseNpt(time: string): number | undefined {
  const parts = /^(?:(?:(\d{1,9}):)?([0-5]\d):(?=[0-5]\d(?!\d)))?(\d{1,15})(?:\.(\d{0,400}))?$/.exec(time);
  if (parts === null) return undefined;
  const [, hours = '0', minutes = '0', seconds, fraction] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction || '0'}`);
}

function smpteReader(unit: keyof typeof smpteRates): (time: string) => number | undefined {
  const rate = parseFrameRate(smpteRates[unit])!;
  return (time) => {
    // Hundredths of a frame may follow the frames.
    const parts = /^(\d+:\d\d:\d\d)(?::(\d\d)(?:\.(\d\d))?)?$/.exec(time);
    if (parts === null) return undefined;
    const [, clock, frames = '00', hundredths = '0'] = parts;
    const frame = parseSmpte(`${clock}${unit === 'smpte-30-drop' ? ';' : ':'}${frames}`, rate);
    return frame === undefined
      ? undefined
      : ((frame + Number(hundredths) / 100) * rate.denominator) / rate.numerator;
  };
}

/** RFC 3339. */
function parseClock(time: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(time))
    return undefined;
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
