import type { Sample } from './find-samples.ts';

/**
 * One line about what is wrong with a sample.
 *
 * @param line  In the sample, from 1.
 */
export function describeFault({ file, line: first }: Sample, line: number, message: string): string {
  return `${file}:${first + line - 1}: ${message}`;
}
