import type { Issue } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import { checkDates } from './check-dates.ts';
import { checkDerivation } from './check-derivation.ts';
import { checkIds, type Names } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkTargets } from './check-targets.ts';

/** What a schema cannot say: ids, references, order and overlap. Linear in the size of the document. */
export function checkMeaning(document: ClaimDocument): Issue[] {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const names: Names = checkIds(document, report);
  checkReferences(document, names, report);
  checkTargets(document, names, report);
  checkDerivation(document, names, report);
  checkRelations(document, names, report);
  checkDates(document, report);
  return issues;
}
