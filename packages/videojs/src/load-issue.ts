import { formatIssues, type Issue } from '@claimcue/schema/issues';

/** Why a document could not be had, or not be used here, beside what is wrong inside of it. */
export type FetchIssueCode =
  | 'bad-address'
  | 'http-status'
  | 'network'
  | 'timeout'
  | 'response-too-large'
  | 'not-checked'
  | 'not-explained'
  | 'unknown-media';

/** One thing that kept the accounts from being shown: what, and how to mend it. */
export interface FetchIssue extends Omit<Issue, 'code'> {
  readonly code: FetchIssueCode;
}

/** What a load can end with: an issue of the document, or of the way to it. */
export type LoadIssue = Issue | FetchIssue;

/** Makes an issue that is about the document as a whole. */
export function fetchIssue(
  code: FetchIssueCode,
  value: unknown,
  message: string,
  remedy: string,
): FetchIssue {
  return { code, path: [], value, message, remedy };
}

/** A document was not loaded. `claimcue.ready` and `claimcue.load()` reject with it; it is never thrown. */
export class ClaimcueLoadError extends Error {
  readonly code = 'not-loaded';
  /** Everything that was found wrong, in the document's order. */
  readonly issues: readonly LoadIssue[];

  constructor(issues: readonly LoadIssue[]) {
    super(`The claim document was not loaded.\n${formatLoadIssues(issues)}`);
    this.name = 'ClaimcueLoadError';
    this.issues = issues;
  }
}

/** Issues one to a line: place, fault, remedy. */
export function formatLoadIssues(issues: readonly LoadIssue[]): string {
  // Printing looks at everything but the code, and only the codes differ.
  return formatIssues(issues as readonly Issue[]);
}
