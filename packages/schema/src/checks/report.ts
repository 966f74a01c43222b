import type { Issue } from '../issues/issue.ts';

/** Where a check says what it found. */
export type Report = (issue: Issue) => void;
