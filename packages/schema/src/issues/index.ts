export { formatIssue, formatIssues } from './format-issues.ts';
export { formatPath } from './format-path.ts';
export type { Issue, IssueCode, IssuePath } from './issue.ts';
