import type { Issue, ParseResult } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { locateIssues } from './locate.ts';
import { parseDocument } from './parse-document.ts';

/**
 * Reads a claim document from JSON text.
 * A byte-order mark is skipped. Issues carry line and column. Bad input never throws.
 *
 * @param json    The whole text.
 * @param limits  What the document may cost; see {@link Limits}.
 */
export function parseDocumentText(json: string, limits: Partial<Limits> = {}): ParseResult<ClaimDocument> {
  const { textLength } = { ...defaultLimits, ...limits };
  if (json.length > textLength) return { ok: false, issues: [tooLarge(json.length, textLength)] };
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, issues: [notJson(text, error)] };
  }
  const result = parseDocument(value, limits);
  return result.ok ? result : { ok: false, issues: locateIssues(text, result.issues) };
}

function tooLarge(length: number, limit: number): Issue {
  return {
    code: 'too-large',
    path: [],
    value: undefined,
    message: `the text has ${length} characters`,
    remedy: `At most ${limit} are read. Split the document, or raise the limit where the input is trusted.`,
  };
}

function notJson(text: string, error: unknown): Issue {
  const start = text.trimStart().slice(0, 15).toLowerCase();
  const remedy =
    start === ''
      ? 'The text is empty: check that the file was written, and that the address is right.'
      : start.startsWith('<')
        ? 'The text looks like HTML: check that the address leads to the JSON file and not to a page.'
        : 'Mend the text where it stops being JSON: look for a missing comma, quotation mark or bracket.';
  const offset = /position (\d+)/.exec(String(error))?.[1];
  const place = offset === undefined ? undefined : lineAndColumn(text, Number(offset));
  const said =
    error instanceof Error ? error.message.replace(/\s*\(line \d+ column \d+\)$/, '') : String(error);
  return {
    code: 'not-json',
    path: [],
    value: text.slice(0, 60),
    message: `is not JSON: ${said}`,
    remedy,
    ...place,
  };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
