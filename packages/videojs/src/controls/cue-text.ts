import { ownWords, type Translator } from '@claimcue/core';
import type { Claim, ClaimDocument } from '@claimcue/schema';

/**
 * What stands in a cue for a claim: who, and the words, as on a card. A party's own words stand in quotation marks, a
 * source's words under its name, and the editor's summary is called one. Nothing of the document is markup.
 */
export function cueText(claim: Claim, document: ClaimDocument, translator: Translator): string {
  const party = document.parties.find(({ id }) => id === claim.party)?.name ?? claim.party;
  return escapeCue(`${party}: ${wordsOf(claim, document, translator)}`);
}

function wordsOf(claim: Claim, document: ClaimDocument, translator: Translator): string {
  const quote = claim.quotes?.[0];
  if (quote === undefined) return `${translator.text('summary')} ${claim.text}`;
  if (quote.voice === 'party') return ownWords(quote.exact, translator);
  const source = document.sources?.find(({ id }) => id === quote.source);
  const publisher = source?.publisher ?? source?.title ?? quote.source;
  return `${translator.text('reported', { publisher })} ${quote.exact}`;
}

// In a cue `<` begins a tag, `&` a character reference, and an empty line would end a cue that is written to a file.
function escapeCue(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
