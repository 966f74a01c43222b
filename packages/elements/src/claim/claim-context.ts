import type { PartyIdentity, Translator } from '@claimcue/core';
import type { ClaimDocument, Source } from '@claimcue/schema';
import { type CaseIndex, caseIndex } from './case-index.ts';

/** What is needed to show a claim's words: where its sources are, in which language, and who is who. */
export interface ClaimContext {
  readonly document: ClaimDocument;
  readonly translator: Translator;
  readonly identities: ReadonlyMap<string, PartyIdentity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly index: CaseIndex;
  /** How words of the document are set where the reader looks for some of them: those found are marked. */
  readonly mark?: ((words: string) => unknown) | undefined;
}

/** Gathers what claims are shown with, once for all claims of a render. */
export function claimContext(
  document: ClaimDocument,
  translator: Translator,
  identities: ReadonlyMap<string, PartyIdentity>,
): ClaimContext {
  const index = caseIndex(document);
  return { document, translator, identities, sources: index.sources, index };
}
