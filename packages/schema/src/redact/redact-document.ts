import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument, Party } from '../nouns/model.gen.ts';
import { replaceIds } from './replace-ids.ts';
import { type NameForm, nameForms, replaceNames } from './replace-names.ts';

export interface RedactOptions {
  /** For the id of a party: the name by which it goes. Where left out: "Private person 1", "Minor 1". */
  readonly pseudonyms?: Readonly<Record<string, string>>;
  /** For the id of a party: other names by which it may be known, such as a nickname or an earlier name. */
  readonly alsoKnownAs?: Readonly<Record<string, readonly string[]>>;
}

/** Where a name was, and whose. */
export interface Redaction {
  /** The place in the redacted document. */
  readonly path: IssuePath;
  /** The id of the party in the redacted document. */
  readonly party: string;
}

export interface RedactResult {
  readonly document: ClaimDocument;
  /** What was replaced. */
  readonly replaced: readonly Redaction[];
  /** Addresses that still hold a part of a name: they cannot be rewritten and still lead anywhere. A person must decide. */
  readonly remaining: readonly Redaction[];
}

/**
 * Makes a document without true names from a draft that holds them.
 * For each party that is private or a minor its name, and each part of it as a whole word, is replaced in every text,
 * key and unknown value; inside quotes in square brackets, because the words are no longer to the letter.
 * Its own address is left out, and an id that holds a part of the name is replaced with all references to it.
 * The draft stays as it is. Over-redaction is preferred to a leak.
 */
export function redactDocument(draft: ClaimDocument, options: RedactOptions = {}): RedactResult {
  const { pseudonyms = {}, alsoKnownAs = {} } = options;
  const counts = { private: 0, minor: 0 };
  const forms: NameForm[] = [];
  const named = new Map<string, string>();
  for (const party of draft.parties) {
    if (party.privacy !== 'private' && party.privacy !== 'minor') continue;
    const count = ++counts[party.privacy];
    const pseudonym =
      pseudonyms[party.id] ?? (party.privacy === 'minor' ? `Minor ${count}` : `Private person ${count}`);
    named.set(party.id, pseudonym);
    forms.push(...nameForms(party.id, pseudonym, [party.name, ...(alsoKnownAs[party.id] ?? [])]));
  }
  // Longest first, so that a whole name is one replacement and not two.
  forms.sort((a, b) => b.length - a.length);
  const renamed = replaceIds(draft, forms);
  const { document, replaced, remaining } = replaceNames(renamed.document, forms);
  document.parties = document.parties.map((party, p) => {
    const pseudonym = named.get(draft.parties[p]!.id);
    return pseudonym === undefined ? party : withPseudonym(party, pseudonym);
  });
  const idNow = (redaction: Redaction): Redaction => ({
    ...redaction,
    party: renamed.newIds.get(redaction.party) ?? redaction.party,
  });
  return { document, replaced: replaced.map(idNow), remaining: remaining.map(idNow) };
}

function withPseudonym(party: Party, pseudonym: string): Party {
  const { url: _left, ...rest } = party;
  return { ...rest, name: pseudonym };
}
