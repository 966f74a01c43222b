import { interleave, report, verdict } from '../bench/interleave.bench.ts';
import { seeded, shortRanges } from '../bench/ranges.bench.ts';
import { LaneCoverage } from './lane-coverage.ts';

const lanes = 8;
const columns = 1000;
const frames = 256;

/** A zoom and a pan: each frame shows another window, from all of the recording to a hundredth of it. */
function windows(duration: number): { from: number; to: number; columns: number }[] {
  const random = seeded(4);
  return Array.from({ length: frames }, () => {
    const length = duration * 10 ** (-2 * random());
    const from = random() * (duration - length);
    return { from, to: from + length, columns };
  });
}

const duration = 3600;
const into = new Uint32Array(columns);

/** Lanes of a recording of an hour, however many ranges it holds. */
function lanesOf(count: number): LaneCoverage[] {
  const ranges = shortRanges(count).map(({ start, end }) => ({
    start: (start / count) * duration,
    end: (start / count) * duration + end - start,
  }));
  return Array.from(
    { length: lanes },
    (_, lane) => new LaneCoverage(ranges.filter((__, i) => i % lanes === lane)),
  );
}

const drawn = windows(duration);
for (const count of [1000, 100_000]) {
  const ranges = shortRanges(count);
  const coverage = new LaneCoverage(ranges);
  const scale = { from: count / 3, to: count / 2, columns: 50 };
  const counts = coverage.columns(scale);
  for (let column = 0; column < scale.columns; column++) {
    const start = scale.from + ((scale.to - scale.from) * column) / scale.columns;
    const end = scale.from + ((scale.to - scale.from) * (column + 1)) / scale.columns;
    const naive = ranges.filter((range) => range.start < end && start < range.end).length;
    if (counts[column] !== naive) throw new Error(`Column ${column} shows ${counts[column]} of ${naive}.`);
  }
}

const contestants = [1000, 10_000, 100_000].map((count) => {
  const all = lanesOf(count);
  return {
    name: `${count} ranges`,
    run: (i: number) => {
      let sum = 0;
      for (const lane of all) sum += lane.columns(drawn[i % frames]!, into)[i % columns]!;
      return sum;
    },
  };
});
const timings = interleave(contestants, 8);
report(
  `A frame of the timeline: ${lanes} lanes, ${columns} columns, zoomed and panned`,
  timings,
  '1000 ranges',
);
verdict('100,000 against 1,000', timings.get('100000 ranges')! / timings.get('1000 ranges')!, 2, true);
