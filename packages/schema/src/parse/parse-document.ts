import { checkMeaning } from '../checks/check-meaning.ts';
import type { Issue, ParseResult } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import { documentSchema } from '../nouns/document.ts';
import { issuesFromZod } from './issues-from-zod.ts';
import { defaultLimits, findLimitBreach, type Limits } from './limits.ts';
import './jitless.ts';

/**
 * Checks a value that JSON gave, or that code built, and returns it as a claim document.
 * Bad input never throws. The document returned is the value given: unknown keys stay where they were.
 *
 * @param value   Anything.
 * @param limits  What the document may cost; see {@link Limits}.
 * @returns the document, or every issue of the first stage that found one: limits, form, meaning.
 */
export function parseDocument(value: unknown, limits: Partial<Limits> = {}): ParseResult<ClaimDocument> {
  const breach = findLimitBreach(value, { ...defaultLimits, ...limits });
  if (breach !== undefined) return { ok: false, issues: [breach] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, issues: [notAnObject(value)] };
  const checked = documentSchema.safeParse(value);
  if (!checked.success) return { ok: false, issues: issuesFromZod(checked.error, value) };
  // The value itself, not Zod's copy: key order and identity are the author's.
  const document = value as ClaimDocument;
  const issues = checkMeaning(document);
  return issues.length === 0 ? { ok: true, document } : { ok: false, issues };
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
