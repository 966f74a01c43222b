import { formatValue } from '../issues/format-value.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { findCycle, printCycle } from './find-cycle.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';

/** Reports claims that answer themselves, and corrections that are nobody's own or go round in a circle. */
export function checkRelations(document: ClaimDocument, names: Names, report: Report): void {
  const claims = names.in('claims');
  const corrected = new Map<string, string[]>();
  const partyOf = (id: string): string | undefined => document.claims[claims.indexOf(id)]?.party;
  document.relations?.forEach((relation, r) => {
    const { from, to, type } = relation;
    if (from === to) {
      report(() => ({
        code: 'self-relation',
        path: ['relations', r, 'to'],
        value: to,
        message: `${formatValue(to)} would answer itself`,
        remedy: 'Name the claim that is answered.',
      }));
      return;
    }
    if (type !== 'corrects') return;
    const later = partyOf(from);
    const earlier = partyOf(to);
    if (later !== undefined && earlier !== undefined && later !== earlier) {
      report(() => ({
        code: 'corrects-another-party',
        path: ['relations', r, 'type'],
        value: type,
        message: `"${later}" cannot correct what "${earlier}" said`,
        remedy: 'A party corrects only itself. Use "disputes" or "qualifies" between parties.',
      }));
    }
    const others = corrected.get(from);
    if (others === undefined) corrected.set(from, [to]);
    else others.push(to);
  });
  const cycle = findCycle(corrected.keys(), (id) => corrected.get(id) ?? []);
  if (cycle === undefined) return;
  const last = document.relations!.findIndex(
    (relation) =>
      relation.type === 'corrects' && relation.from === cycle.at(-2) && relation.to === cycle.at(-1),
  );
  report(() => ({
    code: 'correction-cycle',
    path: ['relations', last, 'to'],
    value: cycle.at(-1),
    message: `"${cycle.at(-1)}" would be corrected by itself (${printCycle(cycle, 'corrects')})`,
    remedy: 'A correction comes after what it corrects: remove one of the relations.',
  }));
}
