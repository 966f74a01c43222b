import { explainForm } from '../explain/explain-form.ts';
import { explainJson } from '../explain/explain-json.ts';
import type { ParseResult } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { judgeDocument } from './judge-document.ts';
import { type Limits, resolveLimits } from './limits.ts';
import { locateIssues } from './locate.ts';
import { readJson } from './read-json.ts';

/**
 * Reads a claim document from JSON text.
 * A byte-order mark is skipped. Issues carry line and column. Bad input never throws.
 *
 * @param json    The whole text.
 * @param limits  What the document may cost; see {@link Limits}.
 * @returns the document, or every issue of the first stage that found one: text, limits, form, meaning.
 */
export function parseDocumentText(json: string, limits: Partial<Limits> = {}): ParseResult<ClaimDocument> {
  const resolved = resolveLimits(limits);
  const read = readJson(json, resolved);
  if (!read.ok) return { ok: false, issues: [read.issue ?? explainJson(read.text, resolved.depth)] };
  const judged = judgeDocument(read.value, resolved);
  if (judged.ok) return judged;
  return { ok: false, issues: locateIssues(read.text, judged.issues ?? explainForm(read.value, resolved)) };
}
