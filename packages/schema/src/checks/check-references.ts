import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import type { Names } from './check-ids.ts';
import type { Report } from './report.ts';

type Kind = 'media' | 'parties' | 'sources' | 'moments' | 'claims' | 'all';

const kindNames: Readonly<Record<Kind, string>> = {
  media: 'media',
  parties: 'party',
  sources: 'source',
  moments: 'moment',
  claims: 'claim',
  all: 'thing in the document',
};

/** Reports every reference that leads nowhere, or to a thing of another kind. */
export function checkReferences(document: ClaimDocument, names: Names, report: Report): void {
  const check = (kind: Kind, id: string | undefined, ...path: IssuePath): void => {
    if (id === undefined || names[kind].has(id)) return;
    const elsewhere = names.all.get(id);
    report({
      code: 'unknown-reference',
      path,
      value: id,
      message:
        elsewhere === undefined
          ? `no ${kindNames[kind]} has the id "${id}"`
          : `"${id}" is not a ${kindNames[kind]} but one of the ${elsewhere[0]}`,
      remedy: `Use the id of a ${kindNames[kind]}${known(names[kind])}.`,
    });
  };
  document.media.forEach((media, m) => {
    check('media', media.standsInFor, 'media', m, 'standsInFor');
    media.derivedFrom?.forEach((derivation, d) => {
      check('media', derivation.media, 'media', m, 'derivedFrom', d, 'media');
    });
    media.provenance?.forEach((step, p) => {
      check('sources', step.source, 'media', m, 'provenance', p, 'source');
    });
  });
  document.notices?.forEach((notice, n) => {
    check('sources', notice.source, 'notices', n, 'source');
    notice.media?.forEach((id, i) => check('media', id, 'notices', n, 'media', i));
    notice.moments?.forEach((id, i) => check('moments', id, 'notices', n, 'moments', i));
  });
  document.moments?.forEach((moment, m) => {
    moment.targets?.forEach((target, t) => check('media', target.media, 'moments', m, 'targets', t, 'media'));
  });
  document.claims.forEach((claim, c) => {
    check('parties', claim.party, 'claims', c, 'party');
    check('moments', claim.moment, 'claims', c, 'moment');
    claim.targets?.forEach((target, t) => check('media', target.media, 'claims', c, 'targets', t, 'media'));
    claim.quotes?.forEach((quote, q) => check('sources', quote.source, 'claims', c, 'quotes', q, 'source'));
  });
  document.relations?.forEach((relation, r) => {
    check('claims', relation.from, 'relations', r, 'from');
    check('claims', relation.to, 'relations', r, 'to');
    if (relation.attributedTo !== 'editor')
      check('parties', relation.attributedTo, 'relations', r, 'attributedTo');
  });
  document.replies?.forEach((reply, r) => {
    check('parties', reply.party, 'replies', r, 'party');
    reply.to?.forEach((id, i) => check('claims', id, 'replies', r, 'to', i));
  });
  document.corrections?.forEach((correction, c) => check('all', correction.of, 'corrections', c, 'of'));
}

function known(things: ReadonlyMap<string, unknown>): string {
  const ids = [...things.keys()].slice(0, 5).map((id) => `"${id}"`);
  if (ids.length === 0) return '; there is none yet';
  return `: ${ids.join(', ')}${things.size > ids.length ? ', …' : ''}`;
}
