import { formatValue } from '../issues/format-value.ts';
import { nearestWord } from '../issues/nearest-word.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import type { ListName, Names, NamesOfList } from './names.ts';
import type { Report } from './report.ts';

const kinds: Readonly<Record<ListName, string>> = {
  media: 'media',
  parties: 'party',
  sources: 'source',
  moments: 'moment',
  claims: 'claim',
  relations: 'relation',
  replies: 'reply',
  corrections: 'correction',
};

/** Reports every reference that leads nowhere, or to a thing of another kind. */
export function checkReferences(document: ClaimDocument, names: Names, report: Report): void {
  // Two functions: one that captures its arguments makes an object at every call, and this one is called a million times.
  const refer = (
    list: NamesOfList,
    id: string | undefined,
    a: string,
    b: number,
    c: string,
    d?: number,
    e?: string,
  ): void => {
    if (id === undefined || list.has(id)) return;
    unknown(list.list, id, [a, b, c, d, e]);
  };
  const unknown = (list: ListName, id: string, steps: readonly (string | number | undefined)[]): void =>
    report(() => {
      const elsewhere = names.find(id);
      return {
        code: 'unknown-reference',
        path: steps.filter((step) => step !== undefined),
        value: id,
        message:
          elsewhere === undefined
            ? `no ${kinds[list]} has the id ${formatValue(id)}`
            : `"${id}" is not a ${kinds[list]} but one of the ${elsewhere.list}`,
        remedy: remedyFor(document, list, id),
      };
    });

  const media = names.in('media');
  const parties = names.in('parties');
  const sources = names.in('sources');
  const moments = names.in('moments');
  const claims = names.in('claims');
  document.media.forEach((each, m) => {
    refer(media, each.standsInFor, 'media', m, 'standsInFor');
    each.derivedFrom?.forEach((from, d) => refer(media, from.media, 'media', m, 'derivedFrom', d, 'media'));
    each.provenance?.forEach((step, p) => refer(sources, step.source, 'media', m, 'provenance', p, 'source'));
  });
  document.notices?.forEach((notice, n) => {
    refer(sources, notice.source, 'notices', n, 'source');
    notice.media?.forEach((id, i) => refer(media, id, 'notices', n, 'media', i));
    notice.moments?.forEach((id, i) => refer(moments, id, 'notices', n, 'moments', i));
  });
  document.moments?.forEach((moment, m) => {
    moment.targets?.forEach((target, t) => refer(media, target.media, 'moments', m, 'targets', t, 'media'));
  });
  for (let c = 0; c < document.claims.length; c++) {
    const { party, moment, targets, quotes } = document.claims[c]!;
    refer(parties, party, 'claims', c, 'party');
    refer(moments, moment, 'claims', c, 'moment');
    if (targets !== undefined)
      for (let t = 0; t < targets.length; t++)
        refer(media, targets[t]!.media, 'claims', c, 'targets', t, 'media');
    if (quotes !== undefined)
      for (let q = 0; q < quotes.length; q++)
        refer(sources, quotes[q]!.source, 'claims', c, 'quotes', q, 'source');
  }
  document.relations?.forEach((relation, r) => {
    refer(claims, relation.from, 'relations', r, 'from');
    refer(claims, relation.to, 'relations', r, 'to');
    if (relation.attributedTo !== 'editor')
      refer(parties, relation.attributedTo, 'relations', r, 'attributedTo');
  });
  document.replies?.forEach((reply, r) => {
    refer(parties, reply.party, 'replies', r, 'party');
    reply.to?.forEach((id, i) => refer(claims, id, 'replies', r, 'to', i));
  });
  document.corrections?.forEach((correction, c) => {
    if (names.find(correction.of) !== undefined) return;
    report(() => ({
      code: 'unknown-reference',
      path: ['corrections', c, 'of'],
      value: correction.of,
      message: `nothing in the document has the id ${formatValue(correction.of)}`,
      remedy: 'Use the id of what was corrected: a claim, a source, a party.',
    }));
  });
}

function remedyFor(document: ClaimDocument, list: ListName, id: string): string {
  const things = document[list] ?? [];
  if (things.length === 0) return `Add a ${kinds[list]} of this id; there is none yet.`;
  // A few hundred are compared: enough for a case written by hand, and cheap for any other.
  const nearest = nearestWord(
    id,
    things.slice(0, 300).map((thing) => thing.id),
  );
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  const first = things.slice(0, 5).map((thing) => `"${thing.id}"`);
  return `Use the id of a ${kinds[list]}: ${first.join(', ')}${things.length > first.length ? ', …' : ''}.`;
}
