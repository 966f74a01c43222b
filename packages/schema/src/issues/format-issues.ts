import { formatPath } from './format-path.ts';
import type { Issue } from './issue.ts';

/** Prints one issue in a line: place, value and fault, remedy. */
export function formatIssue(issue: Pick<Issue, 'path' | 'message' | 'remedy' | 'line' | 'column'>): string {
  const place = issue.line === undefined ? '' : ` (line ${issue.line}, column ${issue.column})`;
  return `${formatPath(issue.path)}${place}: ${issue.message}. ${issue.remedy}`;
}

/** Prints issues one to a line, in the order given. */
export function formatIssues(
  issues: readonly Pick<Issue, 'path' | 'message' | 'remedy' | 'line' | 'column'>[],
): string {
  return issues.map(formatIssue).join('\n');
}
