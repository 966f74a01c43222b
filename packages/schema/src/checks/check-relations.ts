import type { ClaimDocument } from '../nouns/document.ts';
import type { Names } from './check-ids.ts';
import type { Report } from './report.ts';

/** Reports claims that answer themselves, and corrections of somebody else's words. */
export function checkRelations(document: ClaimDocument, names: Names, report: Report): void {
  document.relations?.forEach((relation, r) => {
    if (relation.from === relation.to) {
      report({
        code: 'self-relation',
        path: ['relations', r, 'to'],
        value: relation.to,
        message: `"${relation.to}" would answer itself`,
        remedy: 'Name the claim that is answered.',
      });
    }
    if (relation.type !== 'corrects') return;
    const from = names.claims.get(relation.from)?.party;
    const to = names.claims.get(relation.to)?.party;
    if (from === undefined || to === undefined || from === to) return;
    report({
      code: 'corrects-another-party',
      path: ['relations', r, 'type'],
      value: relation.type,
      message: `"${from}" cannot correct what "${to}" said`,
      remedy: 'A party corrects only itself. Use "disputes" or "qualifies" between parties.',
    });
  });
}
