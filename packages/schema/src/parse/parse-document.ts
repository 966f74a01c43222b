import { explainForm } from '../explain/explain-form.ts';
import type { ParseResult } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { judgeDocument } from './judge-document.ts';
import { type Limits, resolveLimits } from './limits.ts';

/**
 * Checks a value that JSON gave, or that code built, and returns it as a claim document.
 * Bad input never throws. The document returned is the value given: unknown keys stay where they were. Where a script has
 * added to `Object.prototype` it is a copy whose objects inherit nothing, so that no field is taken for the document's.
 *
 * @param value   Anything.
 * @param limits  What the document may cost; see {@link Limits}.
 * @returns the document, or every issue of the first stage that found one: limits, form, meaning.
 */
export function parseDocument(value: unknown, limits: Partial<Limits> = {}): ParseResult<ClaimDocument> {
  const resolved = resolveLimits(limits);
  const judged = judgeDocument(value, resolved);
  return judged.ok ? judged : { ok: false, issues: judged.issues ?? explainForm(value, resolved) };
}
