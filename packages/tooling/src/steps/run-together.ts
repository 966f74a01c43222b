import { type FinishedStep, runStep, type StepResult } from './step.ts';

export interface Step {
  readonly name: string;
  readonly work: () => Promise<StepResult>;
}

/**
 * Runs steps that do not need each other, some at a time. One that falls short does not keep the others from saying what
 * they find.
 *
 * @param atOnce  How many run at a time; one for each core serves.
 * @returns the finished steps in the order in which they were given.
 */
export async function runTogether(steps: readonly Step[], atOnce: number): Promise<FinishedStep[]> {
  const finished: FinishedStep[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < steps.length) {
      const place = next++;
      const { name, work } = steps[place]!;
      finished[place] = await runStep(name, work, true);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, worker));
  return finished;
}
