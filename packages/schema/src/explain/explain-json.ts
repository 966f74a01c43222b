import type { Issue } from '../issues/issue.ts';
import { measureDepth } from '../parse/measure-depth.ts';
import { placeOfOffset } from '../parse/place-of-offset.ts';
import { tooDeep } from '../parse/read-json.ts';
import { findSyntaxError } from './find-syntax-error.ts';

/**
 * Says why `JSON.parse` refused a text: where it stops being JSON, and how to mend it.
 *
 * @param depth  How many levels are read, for a text that is JSON after all and only too deep for the engine.
 */
export function explainJson(text: string, depth: number): Issue {
  const fault = findSyntaxError(text);
  if (fault === undefined) {
    // The text is JSON, so the engine gave up on its depth.
    return tooDeep(text, measureDepth(text, depth) ?? 0, depth);
  }
  return {
    code: 'not-json',
    path: [],
    value: text.slice(0, 60),
    message: `is not JSON: ${fault.message}`,
    remedy: remedyFor(text, fault.remedy),
    ...placeOfOffset(text, fault.offset),
  };
}

function remedyFor(text: string, remedy: string): string {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trimStart() === '')
    return 'The text is empty: check that the file was written, and that the address is right.';
  if (start.startsWith('<'))
    return 'The text looks like HTML: check that the address leads to the JSON file and not to a page.';
  return remedy;
}
