/** One way of doing a job. Each call does the job once for the `i`-th question and returns what must not be optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: (i: number) => number;
}

/** What was measured: nanoseconds for one call. */
export type Timings = ReadonlyMap<string, number>;

const rounds = 15;
/** Milliseconds: long enough that what a contestant works on is in the cache for most of its turn. */
const slice = 20;

let sink = 0;

/**
 * Measures several ways of one job in turns, so that whatever else the machine does falls on all of them alike.
 * Only the ratios mean something.
 *
 * @param atLeast  Calls in a slice, at least; 1 for a job that takes long.
 * @param turns    Rounds; fewer for a job that takes long.
 */
export function interleave(contestants: readonly Contestant[], atLeast = 2048, turns = rounds): Timings {
  // What a call and a turn of the loop cost is nobody's work, and is taken off.
  const nothing: Contestant = { name: '', run: (i) => i };
  const samples = new Map([nothing, ...contestants].map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < turns; round++) {
    for (const { name, run } of [nothing, ...contestants]) {
      let calls = 0;
      // Whoever went before has filled the caches with what is its own.
      const warm = cpuMilliseconds() + (atLeast > 1 ? slice / 4 : 0);
      while (cpuMilliseconds() < warm) for (let n = 0; n < atLeast; n++) sink += run(calls++);
      calls = 0;
      const start = cpuMilliseconds();
      let elapsed = 0;
      while (elapsed < slice) {
        for (let n = 0; n < atLeast; n++) sink += run(calls++);
        elapsed = cpuMilliseconds() - start;
      }
      // The first rounds are for the compiler.
      if (round >= 0) samples.get(name)!.push((elapsed * 1e6) / calls);
    }
  }
  if (!Number.isFinite(sink)) throw new Error('A contestant returned no number.');
  // On a shared machine every disturbance adds: the lower quartile is what the code takes.
  const idle = atLeast > 1 ? quantile(samples.get(nothing.name)!, 0.25) : 0;
  samples.delete(nothing.name);
  return new Map([...samples].map(([name, times]) => [name, quantile(times, 0.25) - idle]));
}

/** The processor's time and not the clock's: on a shared machine a turn is interrupted by others. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value below which a share of some numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]!;
}

/** Prints each contestant's time and how often ours goes into it. */
export function report(title: string, timings: Timings, ours: string): void {
  console.log(`\n${title}`);
  const own = timings.get(ours)!;
  for (const [name, time] of timings) {
    console.log(
      `  ${name.padEnd(34)} ${format(time).padStart(12)}  ${(time / own).toFixed(2).padStart(9)} ×`,
    );
  }
}

function format(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(2)} µs`;
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

/** Prints whether a target is met. */
export function verdict(what: string, value: number, target: number, atMost = false): void {
  const met = atMost ? value <= target : value >= target;
  console.log(
    `  ${met ? '✔' : '✖'} ${what}: ${value.toFixed(2)} × (target ${atMost ? '≤' : '≥'} ${target} ×)`,
  );
  if (!met) process.exitCode = 1;
}
