import { describe, expect, it } from 'vitest';
import { findWorkflowFaults } from './find-workflow-faults.ts';

const commit = '11bd71901bbe5b1630ceea73d27597364c9af683';

describe('findWorkflowFaults', () => {
  it('accepts actions of a commit, of the repository itself, and steps that use none', () => {
    const text = `steps:
  - uses: actions/checkout@${commit} # v4.2.2
  - name: Ours
    uses: ./.github/actions/ours
  - run: echo uses: none@v1
    env: { TOKEN: '\${{ secrets.GITHUB_TOKEN }}' }`;
    expect(findWorkflowFaults(text)).toEqual([]);
  });

  it.each(['actions/checkout@v4', 'actions/checkout@main', 'actions/checkout@11bd719', 'actions/checkout'])(
    'finds %s, and says where',
    (action) => {
      expect(findWorkflowFaults(`steps:\n  - uses: ${action} # a note`)).toEqual([
        { line: 2, message: expect.stringContaining(`${action} is not pinned`) },
      ]);
    },
  );

  it('finds a secret', () => {
    const [fault] = findWorkflowFaults('env:\n  NPM_TOKEN: secrets.NPM_TOKEN');
    expect(fault).toEqual({ line: 2, message: expect.stringContaining('secrets.NPM_TOKEN is a secret') });
  });
});
