import type { Issue } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { judgeDocument } from '../parse/judge-document.ts';
import { type Limits, resolveLimits } from '../parse/limits.ts';
import { locateIssues } from '../parse/locate.ts';
import { readJson } from '../parse/read-json.ts';

/** The answer of a reader without Zod: the document at once, or a way to ask what is wrong. */
export type ReadResult =
  | { readonly ok: true; readonly document: ClaimDocument }
  | {
      readonly ok: false;
      /**
       * What is wrong: the same issues as `parseDocument` gives.
       * What it takes to say so is loaded only here, and Zod only where the form is wrong. Rejects only where a load fails.
       */
      explain(): Promise<readonly Issue[]>;
    };

/**
 * Checks a value as `parseDocument` does, without loading Zod while nothing is wrong.
 *
 * @param value   Anything.
 * @param limits  What the document may cost; see {@link Limits}.
 */
export function readDocument(value: unknown, limits: Partial<Limits> = {}): ReadResult {
  const resolved = resolveLimits(limits);
  const judged = judgeDocument(value, resolved);
  return judged.ok
    ? judged
    : { ok: false, explain: async () => judged.issues ?? whyNotForm(value, resolved) };
}

/**
 * Reads JSON text as `parseDocumentText` does, without loading Zod while nothing is wrong.
 *
 * @param json    The whole text.
 * @param limits  What the document may cost; see {@link Limits}.
 */
export function readDocumentText(json: string, limits: Partial<Limits> = {}): ReadResult {
  const resolved = resolveLimits(limits);
  const read = readJson(json, resolved);
  if (!read.ok)
    return { ok: false, explain: async () => [read.issue ?? (await whyNotJson(read.text, resolved))] };
  const judged = judgeDocument(read.value, resolved);
  if (judged.ok) return judged;
  return {
    ok: false,
    explain: async () => locateIssues(read.text, judged.issues ?? (await whyNotForm(read.value, resolved))),
  };
}

async function whyNotJson(text: string, limits: Limits): Promise<Issue> {
  const { explainJson } = await import('../explain/explain-json.ts');
  return explainJson(text, limits.depth);
}

async function whyNotForm(value: unknown, limits: Limits): Promise<readonly Issue[]> {
  const { explainForm } = await import('../explain/explain-form.ts');
  return explainForm(value, limits);
}
