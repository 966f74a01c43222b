// @ts-expect-error It has no types.
import { bisectRight } from 'd3-array';
import {
  type Contestant,
  interleave,
  quantile,
  report,
  type Timings,
  verdict,
} from '../bench/interleave.bench.ts';
import { peers } from '../bench/peers.bench.ts';
import { briefRanges, instants, nestedRanges, shortRanges } from '../bench/ranges.bench.ts';
import type { TimeRange } from '../time/time-range.ts';
import { TimeIndex } from './time-index.ts';

const count = 100_000;
const questions = 4096;
const ours = 'claimcue';

/** The best of the libraries, as a multiple of ours. */
function bestPeer(timings: Timings): number {
  const others = [...timings].filter(([name]) => name !== ours).map(([, time]) => time);
  return Math.min(...others) / timings.get(ours)!;
}

function againstTree(timings: Timings): number {
  return timings.get('node-interval-tree')! / timings.get(ours)!;
}

function assertSame(name: string, got: readonly number[], expected: readonly number[]): void {
  const sorted = [...got].sort((a, b) => a - b);
  if (sorted.length !== expected.length || sorted.some((place, i) => place !== expected[i])) {
    throw new Error(`${name} answers ${sorted.length} ranges where a scan finds ${expected.length}.`);
  }
}

function scan(ranges: readonly TimeRange[], from: number, to: number): number[] {
  return ranges.flatMap(({ start, end }, i) => (start < to && from < end ? [i] : []));
}

for (const [distribution, ranges] of [
  ['short', shortRanges(count)],
  ['brief', briefRanges(count)],
  ['nested', nestedRanges(count)],
] as const) {
  const times = instants(questions, count);
  const windowSeconds = 60;

  const index = new TimeIndex(ranges);
  const built = peers.map(({ name, build }) => ({ name, search: build(ranges) }));
  for (const time of times.subarray(0, 300)) {
    // No instant is an edge, so a closed tree and a half-open one agree.
    const now = scan(ranges, time, time + Number.EPSILON);
    const near = scan(ranges, time, time + windowSeconds);
    assertSame(ours, index.activeAt(time), now);
    assertSame(ours, index.overlapping(time, time + windowSeconds), near);
    for (const { name, search } of built) {
      assertSame(name, search(time, time), now);
      assertSame(name, search(time, time + windowSeconds), near);
    }
  }

  const seek = interleave([
    { name: ours, run: (i) => index.activeAt(times[i % questions]!).length },
    ...built.map(
      ({ name, search }): Contestant => ({
        name,
        run: (i) => search(times[i % questions]!, times[i % questions]!).length,
      }),
    ),
  ]);
  report(`Active after a random seek, ${count} ${distribution} ranges`, seek, ours);
  verdict('against node-interval-tree', againstTree(seek), 100);
  verdict('against the best library', bestPeer(seek), 5);

  const window = interleave([
    {
      name: ours,
      run: (i) => index.overlapping(times[i % questions]!, times[i % questions]! + windowSeconds).length,
    },
    ...built.map(
      ({ name, search }): Contestant => ({
        name,
        run: (i) => search(times[i % questions]!, times[i % questions]! + windowSeconds).length,
      }),
    ),
  ]);
  report(`Overlap of a window of 60 s, ${count} ${distribution} ranges`, window, ours);
  verdict('against node-interval-tree', againstTree(window), 75);

  const build = interleave(
    [
      { name: ours, run: () => new TimeIndex(ranges).byteLength },
      ...peers.map(
        (peer): Contestant => ({
          name: peer.name,
          run: () => peer.build(ranges)(0, 0).length,
        }),
      ),
    ],
    1,
    7,
  );
  report(`Build, ${count} ${distribution} ranges`, build, ours);
  verdict('against node-interval-tree', againstTree(build), 7);
  verdict('bytes a range', index.byteLength / count, 40, true);
}

// A sweep goes on through the recording at 60 frames a second and starts again at its end.
const frame = 1 / 60;

interface Sweep {
  readonly name: string;
  /** Goes to a time and returns how much entered and left. */
  readonly step: (time: number) => number;
}

function sweeps(ranges: readonly TimeRange[]): Sweep[] {
  const index = new TimeIndex(ranges);
  const starts = Float64Array.from(ranges, ({ start }) => start).sort();
  const ends = Float64Array.from(ranges, ({ end }) => end).sort();
  const byStart = Int32Array.from([...ranges.keys()].sort((a, b) => ranges[a]!.start - ranges[b]!.start));
  const byEnd = Int32Array.from([...ranges.keys()].sort((a, b) => ranges[a]!.end - ranges[b]!.end));
  const cursor = index.cursor(0);
  const read = index.cursor(0);
  return [
    limit(starts, ends, byStart, byEnd),
    {
      name: ours,
      step(time) {
        if (!cursor.moveTo(time)) return 0;
        const { entered, left } = cursor.change;
        return entered.length + left.length;
      },
    },
    {
      name: 'claimcue, with the active set',
      step(time) {
        read.moveTo(time);
        return read.active.length;
      },
    },
    bisector(starts, ends, byStart, byEnd),
  ];
}

/** As little as can be done: two sorted arrays of events and a place in each. */
function limit(starts: Float64Array, ends: Float64Array, byStart: Int32Array, byEnd: Int32Array): Sweep {
  let come = 0;
  let gone = 0;
  let last = 0;
  return {
    name: 'limit: two sorted arrays',
    step(time) {
      let seen = 0;
      if (time < last) {
        come = 0;
        gone = 0;
      }
      last = time;
      while (come < starts.length && starts[come]! <= time) seen += byStart[come++]! >= 0 ? 1 : 0;
      while (gone < ends.length && ends[gone]! <= time) seen += byEnd[gone++]! >= 0 ? 1 : 0;
      return seen;
    },
  };
}

function bisector(starts: Float64Array, ends: Float64Array, byStart: Int32Array, byEnd: Int32Array): Sweep {
  let come = 0;
  let gone = 0;
  return {
    name: 'd3-array bisector',
    step(time) {
      const nextCome = bisectRight(starts, time);
      const nextGone = bisectRight(ends, time);
      let seen = 0;
      for (let i = come; i < nextCome; i++) seen += byStart[i]! >= 0 ? 1 : 0;
      for (let i = gone; i < nextGone; i++) seen += byEnd[i]! >= 0 ? 1 : 0;
      come = nextCome;
      gone = nextGone;
      return seen;
    },
  };
}

// The frames of one turn are done in one call, or the call would be what is measured.
const frames = 20_000;
const perFrame = (timings: Timings): Timings =>
  new Map([...timings].map(([name, time]) => [name, time / frames]));

const sizes = [100, 10_000, 100_000] as const;
const bySize = sizes.map((size) => {
  const contestants = sweeps(shortRanges(size)).map(({ name, step }) => {
    let time = 0;
    return {
      name,
      run: () => {
        let seen = 0;
        for (let i = 0; i < frames; i++) {
          time += frame;
          if (time >= size) time = 0;
          seen += step(time);
        }
        return seen;
      },
    };
  });
  return { size, contestants };
});

for (const { size } of bySize) {
  const ranges = shortRanges(size);
  const index = new TimeIndex(ranges);
  const cursor = index.cursor(0);
  const active = new Set(index.activeAt(0));
  for (let n = 1; n < 3600; n++) {
    const time = n * frame;
    if (cursor.moveTo(time)) {
      for (const place of cursor.change.left) active.delete(place);
      for (const place of cursor.change.entered) active.add(place);
    }
    if (n % 10 !== 0) continue;
    assertSame('cursor', cursor.active, scan(ranges, time, time + Number.EPSILON * 64));
    assertSame('enter and leave', [...active], cursor.active);
  }
}

// All sizes in one run, so that their ratio means something.
const swept = perFrame(
  interleave(
    bySize.flatMap(({ size, contestants }) =>
      contestants.map(({ name, run }) => ({ name: `${name}, ${size}`, run })),
    ),
    1,
  ),
);
report('Playback at 60 frames a second, a frame', swept, `${ours}, 100000`);
const at = (name: string, size: number): number => swept.get(`${name}, ${size}`)!;
verdict(
  'against the limit',
  quantile(
    sizes.map((size) => at(ours, size) / at('limit: two sorted arrays', size)),
    0.5,
  ),
  2,
  true,
);
verdict('100,000 against 100', at(ours, 100_000) / at(ours, 100), 1.5, true);
