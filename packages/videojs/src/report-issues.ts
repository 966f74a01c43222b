import { formatLoadIssues, type LoadIssue } from './load-issue.ts';

/** Tells the page's developer what is wrong: by the page's own function, else once in the console. */
export function reportIssues(
  issues: readonly LoadIssue[],
  onIssue: ((issues: readonly LoadIssue[]) => void) | undefined,
): void {
  if (onIssue !== undefined) {
    onIssue(issues);
    return;
  }
  // biome-ignore lint/suspicious/noConsole: a document that is not shown must not go unnoticed in development.
  console.error(`claimcue: the accounts could not be shown.\n${formatLoadIssues(issues)}`);
}
