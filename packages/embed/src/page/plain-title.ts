import type { ClaimDocument } from '@claimcue/schema';

/** A title as one line of text: no line breaks and no signs that turn the reading order of what stands around it. */
export function plainTitle({ title }: Pick<ClaimDocument, 'title'>): string {
  return plain(title, 200);
}

/** What the case is about, in one or two sentences of text. */
export function plainDescription(document: ClaimDocument): string {
  return plain(document.summary ?? document.parties.map(({ name }) => name).join(', '), 300);
}

function plain(text: string, longest: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
