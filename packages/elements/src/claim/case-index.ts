import { claimPlacer, type Timed } from '@claimcue/core';
import type { Claim, ClaimDocument, Correction, Party, Reply, Source } from '@claimcue/schema';

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
  /** Where a claim lies in a recording; ascending, and empty where it is not timed to it. */
  timesIn(media: string | undefined, claim: Claim): readonly Timed<Claim>[];
}

const known = new WeakMap<ClaimDocument, CaseIndex>();
const none: readonly Timed<Claim>[] = [];

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
  // The only thing as large as the document; elements that never ask for a claim never pay for it.
  let places: Map<string, number> | undefined;
  const times = new Map<string, (claim: Claim) => readonly Timed<Claim>[]>();
  return {
    parties: new Map(document.parties.map((party) => [party.id, party])),
    sources: new Map(document.sources?.map((source) => [source.id, source])),
    replies: gathered(document.replies ?? [], ({ to }) => to ?? []),
    corrections: gathered(document.corrections ?? [], ({ of }) => [of]),
    placeOf(claim) {
      places ??= new Map(document.claims.map(({ id }, place) => [id, place]));
      return places.get(claim);
    },
    timesIn(media, claim) {
      if (media === undefined) return none;
      let find = times.get(media);
      if (find === undefined) {
        find = remembered(claimPlacer(document, media));
        times.set(media, find);
      }
      return find(claim);
    },
  };
}

function remembered(place: (claim: Claim) => Timed<Claim>[]): (claim: Claim) => readonly Timed<Claim>[] {
  const found = new WeakMap<Claim, readonly Timed<Claim>[]>();
  return (claim) => {
    let runs = found.get(claim);
    if (runs === undefined) {
      runs = place(claim).sort((a, b) => a.start - b.start);
      found.set(claim, runs);
    }
    return runs;
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
