import type { ClaimDocument } from '@claimcue/schema';
import { textsIn } from '../messages/all-texts.ts';
import { type CaseOptions, caseContext } from './case-context.ts';
import { toHtml } from './to-html.ts';
import { writeCase } from './write-case.ts';

export interface StaticOptions extends CaseOptions {
  /** BCP 47 tag of the interface; the document's own language where it is left out. */
  readonly language?: string | undefined;
}

/**
 * Writes a case as HTML that needs no script and no style: the accounts as text, moment by moment, with sources,
 * corrections and notices. It is what a feed shows, a search engine reads and a printer prints, and what
 * `<claimcue-player>` holds until it plays. Runs anywhere; everything from the document is escaped.
 *
 * @param document  As `parseDocument` gave it.
 * @returns elements to stand one after another: `header`, `figure`, a `div` of summary and notices where there are any, and
 *   a `div` of accounts.
 */
export function renderStatic(document: ClaimDocument, options: StaticOptions = {}): string {
  const texts = textsIn(options.language ?? document.language);
  return toHtml(writeCase(caseContext(document, texts, options)));
}
