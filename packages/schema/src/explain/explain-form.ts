import { moreIssues } from '../checks/report.ts';
import type { Issue } from '../issues/issue.ts';
import { documentSchema } from '../nouns/document.ts';
import type { Limits } from '../parse/limits.ts';
import { withOwnKeysOnly } from '../parse/own-keys.ts';
import { issuesFromZod } from './issues-from-zod.ts';
import { keepFaults } from './keep-faults.ts';

/**
 * Says why the guard refused a value within the limits. This is the only place where Zod reads a document.
 *
 * @returns at least one issue, at most as many as the limits list, and one that says that there are more.
 */
export function explainForm(value: unknown, limits: Limits): Issue[] {
  const kept = keepFaults(withOwnKeysOnly(value, limits), limits);
  const checked = documentSchema.safeParse(kept.value);
  const issues = checked.success ? [] : issuesFromZod(checked.error, kept.value);
  if (issues.length === 0) issues.push(unexplained());
  const placed = issues
    .slice(0, limits.issues)
    .map((issue) => ({ ...issue, path: kept.original(issue.path) }));
  if (issues.length > limits.issues || kept.more) placed.push(moreIssues(limits.issues));
  return placed;
}

// Guard and Zod agree, and a property test holds them to it; but a wrong answer here must still be an answer.
function unexplained(): Issue {
  return {
    code: 'wrong-form',
    path: [],
    value: undefined,
    message: 'does not have the form of a claim document',
    remedy: 'Compare it with the reference of the format.',
  };
}
