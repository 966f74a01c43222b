import type { FinishedStep } from '../steps/step.ts';
import type { TestCounts } from './run-tests.ts';

/**
 * The last line of all, in the plain form that build servers read. It counts the tests. A step without tests of its own that
 * fell short counts as one failed, so that the line never says less than the exit code.
 */
export function closingLine(steps: readonly FinishedStep[], counts: TestCounts): string {
  const stepsShort = steps.filter((step) => !step.ok).length;
  // The test step is short because of its tests, which are counted already.
  const failed = counts.failed > 0 ? counts.failed + stepsShort - 1 : stepsShort;
  return `${counts.passed} passed, ${failed} failed`;
}
