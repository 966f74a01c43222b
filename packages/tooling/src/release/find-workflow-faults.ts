/** What makes a workflow run code that nobody here has seen, or hold what can be stolen. */
export interface WorkflowFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Looks for actions that are not pinned to a commit, and for secrets. A tag can be moved to other code by whoever owns the
 * action; a commit cannot. A release proves who it is by a token of the run itself, so that no secret is kept.
 *
 * @param text  A workflow file.
 */
export function findWorkflowFaults(text: string): WorkflowFault[] {
  return text.split('\n').flatMap((content, i): WorkflowFault[] => {
    const line = i + 1;
    const used = /^\s*(?:-\s*)?uses:\s*['"]?([^\s'"#]+)/.exec(content)?.[1];
    if (used !== undefined && !used.startsWith('./') && !/@[0-9a-f]{40}$/.test(used)) {
      const message = `${used} is not pinned. Write the full commit after the @, and its version in a comment.`;
      return [{ line, message }];
    }
    const secret = /\bsecrets\.(?!GITHUB_TOKEN\b)\w+/.exec(content)?.[0];
    if (secret !== undefined) {
      const message = `${secret} is a secret. Publish with the run's own identity (id-token: write).`;
      return [{ line, message }];
    }
    return [];
  });
}
