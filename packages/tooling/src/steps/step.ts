export interface StepResult {
  readonly ok: boolean;
  /** Shown under the step's line when it fell short. */
  readonly output?: string;
  /** A few words for the step's line, for example what was found. */
  readonly note?: string;
}

export interface FinishedStep extends StepResult {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Runs one step and prints its name and how many seconds it took. A step that throws fell short, and its error is its output.
 *
 * @param streams  whether the step prints lines of its own while it runs
 */
export async function runStep(
  name: string,
  work: () => Promise<StepResult>,
  streams = false,
): Promise<FinishedStep> {
  process.stdout.write(streams ? `${name} …\n` : `${name} … `);
  const started = performance.now();
  const result = await work().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? error.message : String(error),
  }));
  const step: FinishedStep = { ...result, name, seconds: (performance.now() - started) / 1000 };
  process.stdout.write(`${streams ? `${name}: ` : ''}${describeStep(step)}\n`);
  if (!step.ok && step.output) process.stdout.write(`${step.output.trimEnd()}\n`);
  return step;
}

/** For example `2.1 s`, `failed after 2.1 s`, `0.4 s (Chromium 156)`. */
export function describeStep(step: FinishedStep): string {
  const seconds = `${step.seconds.toFixed(1)} s`;
  return `${step.ok ? seconds : `failed after ${seconds}`}${step.note ? ` (${step.note})` : ''}`;
}
