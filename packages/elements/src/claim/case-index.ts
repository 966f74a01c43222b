import type { Timed } from '@claimcue/core';
import type { Claim, ClaimDocument, Correction, Party, Reply, Source } from '@claimcue/schema';
import { type PlacedCase, placeCase } from './placed-case.ts';

/** What is looked up in a document while it plays: each by its id, and nothing by going through all of a list. */
export interface CaseIndex {
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By the id of the claim that they answer. */
  readonly replies: ReadonlyMap<string, readonly Reply[]>;
  /** By the id of what was corrected. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  /** The place of a claim among the document's claims. */
  placeOf(claim: string): number | undefined;
  /** Where all of it lies in a recording; nowhere while none is known. */
  placedIn(media: string | undefined): PlacedCase;
  /** Where a claim lies in a recording; ascending, and empty where it is not timed to it. */
  timesIn(media: string | undefined, claim: Claim): readonly Timed<Claim>[];
}

const known = new WeakMap<ClaimDocument, CaseIndex>();

/**
 * The index of a document, made once however many elements show it. A document is never changed in place: what changes
 * is another document.
 */
export function caseIndex(document: ClaimDocument): CaseIndex {
  let index = known.get(document);
  if (index === undefined) {
    index = indexOf(document);
    known.set(document, index);
  }
  return index;
}

function indexOf(document: ClaimDocument): CaseIndex {
  // The only things as large as the document; elements that never ask for a claim never pay for them.
  let places: Map<string, number> | undefined;
  const placed = new Map<string | undefined, PlacedCase>();
  const placedIn = (media: string | undefined): PlacedCase => {
    let found = placed.get(media);
    if (found === undefined) {
      found = placeCase(document, media);
      placed.set(media, found);
    }
    return found;
  };
  return {
    parties: new Map(document.parties.map((party) => [party.id, party])),
    sources: new Map(document.sources?.map((source) => [source.id, source])),
    replies: gathered(document.replies ?? [], ({ to }) => to ?? []),
    corrections: gathered(document.corrections ?? [], ({ of }) => [of]),
    placeOf(claim) {
      places ??= new Map(document.claims.map(({ id }, place) => [id, place]));
      return places.get(claim);
    },
    placedIn,
    timesIn: (media, claim) => placedIn(media).runsOf(claim),
  };
}

function gathered<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [entry]);
      else list.push(entry);
    }
  }
  return lists;
}
