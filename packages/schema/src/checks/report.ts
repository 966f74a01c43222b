import type { Issue } from '../issues/issue.ts';

/**
 * Where a check says what it found. The issue is made only if there is still room for it,
 * so that a document with a million faults costs no more than one with a thousand.
 */
export type Report = (make: () => Issue) => void;

/** Collects issues up to a limit; after it, one more says that there are others. */
export function collectIssues(limit: number): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = [];
  const report: Report = (make) => {
    if (issues.length < limit) issues.push(make());
    else if (issues.length === limit) issues.push(moreIssues(limit));
  };
  return { issues, report };
}

/** The issue that ends a list cut short. */
export function moreIssues(limit: number): Issue {
  return {
    code: 'more-issues',
    path: [],
    value: undefined,
    message: `has more issues than the ${limit} that are listed`,
    remedy: 'Mend those that are listed, then check again.',
  };
}
