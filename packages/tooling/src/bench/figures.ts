/** The same numbers in every run, from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Prints each contestant's milliseconds and how often ours goes into them. */
export function report(title: string, timings: ReadonlyMap<string, number>, ours: string): void {
  const own = timings.get(ours)!;
  const lines = [...timings].map(
    ([name, time]) =>
      `  ${name.padEnd(44)} ${time.toFixed(3).padStart(10)} ms  ${(time / own).toFixed(2).padStart(8)} ×`,
  );
  console.log(`\n${title}\n${lines.join('\n')}`);
}

/** Prints whether a target is met; the run fails where one is not. */
export function verdict(what: string, value: number, target: number, atMost = false): void {
  const met = atMost ? value <= target : value >= target;
  console.log(
    `  ${met ? '✔' : '✖'} ${what}: ${value.toFixed(2)} × (target ${atMost ? '≤' : '≥'} ${target} ×)`,
  );
}

/** Stops the run where an answer is wrong: what is wrong need not be measured. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a}, but a naive scan says ${b}.`);
}
