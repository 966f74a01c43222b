import { expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { checkSamples } from './check-samples.ts';
import { repositorySamples } from './repository-samples.ts';

const samples = await repositorySamples(workspaceRoot);

it('has no sample in any page that is wrong', async () => {
  expect(samples.length).toBeGreaterThan(100);
  expect(await checkSamples(samples, workspaceRoot)).toEqual([]);
}, 120_000);

it('leaves few samples unchecked, each for a reason', () => {
  const unchecked = samples.filter((sample) => sample.unchecked !== undefined);
  expect(unchecked.length).toBeLessThanOrEqual(8);
  for (const { unchecked: reason } of unchecked) expect(reason!.length).toBeGreaterThan(20);
});
