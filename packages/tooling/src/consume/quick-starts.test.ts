import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { quickStarts } from './quick-starts.ts';

describe('quickStarts', () => {
  it('has a reader running in fewer than 15 lines, for each package that is published', async () => {
    const lines = (await quickStarts(workspaceRoot)).map(({ name, sample }) => [
      name,
      sample.code.split('\n').filter((line) => line.trim() !== '').length,
    ]);
    expect(lines.map(([name]) => name)).toEqual(
      expect.arrayContaining(['@claimcue/schema', '@claimcue/videojs', '@claimcue/embed', 'claimcue']),
    );
    expect(lines.filter(([, count]) => Number(count) >= 15)).toEqual([]);
  });
});
