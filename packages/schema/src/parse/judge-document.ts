import { checkMeaning } from '../checks/check-meaning.ts';
import { isClaimDocument } from '../guard/document-guard.gen.ts';
import { startScan } from '../guard/scan.ts';
import type { Issue } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { findBreach, issueOfBreach } from './find-limit-breach.ts';
import type { Limits } from './limits.ts';
import { withOwnKeysOnly } from './own-keys.ts';

/**
 * What is known of a value without Zod: it is a document, or what is wrong with it.
 * Where its form is wrong, only that is known: `issues` is left out, and Zod must say more.
 */
export type Judgement =
  | { readonly ok: true; readonly document: ClaimDocument }
  | { readonly ok: false; readonly issues: readonly Issue[] | undefined };

/**
 * Judges a value in one walk for limits and form, and one for meaning.
 * The stages are reported apart and in order, so that a hostile value is refused before anything else is done with it.
 */
export function judgeDocument(value: unknown, limits: Limits): Judgement {
  const own = withOwnKeysOnly(value, limits);
  if (!isClaimDocument(own, startScan(limits), 1)) {
    const breach = findBreach(value, startScan(limits), 1);
    if (breach !== undefined) return refuse(issueOfBreach(breach));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(notAnObject(value));
    return { ok: false, issues: undefined };
  }
  // The value itself and no copy, as a rule: key order and identity are the author's, and unknown keys stay where they were.
  const document = own as unknown as ClaimDocument;
  const issues = checkMeaning(document, limits.issues);
  return issues.length === 0 ? { ok: true, document } : { ok: false, issues };
}

function refuse(issue: Issue): Judgement {
  return { ok: false, issues: [issue] };
}

function notAnObject(value: unknown): Issue {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  return {
    code: 'not-an-object',
    path: [],
    value,
    message: `is ${kind}, not an object`,
    remedy: 'A claim document is a JSON object: { "version": "1.0", "title": … }.',
  };
}
