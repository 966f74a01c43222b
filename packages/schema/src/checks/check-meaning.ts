import type { Issue } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { checkDates } from './check-dates.ts';
import { checkDerivation } from './check-derivation.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkTargets } from './check-targets.ts';
import { collectIssues } from './report.ts';

/**
 * What a schema cannot say: ids, references, order and overlap. Linear in the size of the document.
 *
 * @param limit  How many issues are listed.
 */
export function checkMeaning(document: ClaimDocument, limit: number): Issue[] {
  const { issues, report } = collectIssues(limit);
  const names = checkIds(document, report);
  checkReferences(document, names, report);
  checkTargets(document, names, report);
  checkDerivation(document, names, report);
  checkRelations(document, names, report);
  checkDates(document, report);
  return issues;
}
