import { formatPath } from '../issues/format-issues.ts';
import type { Claim } from '../nouns/claim.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import type { Media } from '../nouns/media.ts';
import type { Moment } from '../nouns/moment.ts';
import type { Party } from '../nouns/party.ts';
import type { Source } from '../nouns/source.ts';
import type { Report } from './report.ts';

/** Everything in a document that has a name, by that name. */
export interface Names {
  readonly media: ReadonlyMap<string, Media>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly moments: ReadonlyMap<string, Moment>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly all: ReadonlyMap<string, readonly [list: string, index: number]>;
}

const lists = [
  'media',
  'parties',
  'sources',
  'moments',
  'claims',
  'relations',
  'replies',
  'corrections',
] as const;

/** Reports every id that is used twice, whatever it names, and returns the names for the checks after it. */
export function checkIds(document: ClaimDocument, report: Report): Names {
  const all = new Map<string, readonly [string, number]>();
  for (const list of lists) {
    document[list]?.forEach((thing, index) => {
      const first = all.get(thing.id);
      if (first === undefined) {
        all.set(thing.id, [list, index]);
        return;
      }
      report({
        code: 'duplicate-id',
        path: [list, index, 'id'],
        value: thing.id,
        message: `"${thing.id}" is already the id of ${formatPath(first)}`,
        remedy: 'Give each thing an id of its own, and mend the references to it.',
      });
    });
  }
  return {
    media: byId(document.media),
    parties: byId(document.parties),
    sources: byId(document.sources),
    moments: byId(document.moments),
    claims: byId(document.claims),
    all,
  };
}

function byId<Thing extends { id: string }>(things: readonly Thing[] | undefined): Map<string, Thing> {
  return new Map(things?.map((thing) => [thing.id, thing]));
}
