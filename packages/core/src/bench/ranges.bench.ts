import type { TimeRange } from '../time/time-range.ts';

/** The same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Short ranges, 1 to 10 seconds, in no order, one a second: five or six are active at a time. The distribution that the
 * targets were set on: with it the libraries stand to each other as they did then (interval-tree-1d some 4 times and
 * node-interval-tree 22 to 35 times as long as flatbush); with ranges of a sentence's length they do not.
 */
export function shortRanges(count: number): TimeRange[] {
  return ranges(count, 1, 10);
}

/** As the short ones, of a sentence's length, half a second to 4: two or three are active at a time. */
export function briefRanges(count: number): TimeRange[] {
  return ranges(count, 0.5, 4);
}

function ranges(count: number, shortest: number, longest: number): TimeRange[] {
  const random = seeded(1);
  return Array.from({ length: count }, () => {
    const start = random() * count;
    return { start, end: start + shortest + random() * (longest - shortest) };
  });
}

/** Ranges in ranges, as chapters hold scenes and scenes hold shots: about two dozen are active at a time. */
export function nestedRanges(count: number): TimeRange[] {
  const random = seeded(2);
  const ranges: TimeRange[] = [{ start: 0, end: count }];
  for (let i = 0; ranges.length < count; i++) {
    const { start, end } = ranges[i]!;
    const cut = start + (0.25 + random() * 0.5) * (end - start);
    ranges.push({ start, end: cut }, { start: cut, end });
  }
  // In no order, as the short ones.
  for (let i = ranges.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [ranges[i], ranges[other]] = [ranges[other]!, ranges[i]!];
  }
  return ranges.slice(0, count);
}

/** Instants in no order; none is the edge of a range. */
export function instants(count: number, duration: number): Float64Array {
  const random = seeded(3);
  return Float64Array.from({ length: count }, () => random() * duration);
}
