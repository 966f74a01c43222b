import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';

/** `warning`: a reader may be misled or somebody harmed. `advice`: the case would be better for it. */
export type LintSeverity = 'warning' | 'advice';

/** What a rule found; the runner adds its name and severity. */
export interface RuleFinding {
  readonly path: IssuePath;
  readonly value: unknown;
  /** What is wrong, as a clause that follows the place. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

export type ReportFinding = (make: () => RuleFinding) => void;

/** One question that lint asks. Linear in the size of the document. */
export interface LintRule<Name extends string = string> {
  /** By this name the rule is switched off, or given another severity. */
  readonly name: Name;
  readonly severity: LintSeverity;
  /** What it asks for, in a sentence. */
  readonly summary: string;
  check(document: ClaimDocument, report: ReportFinding): void;
}

/** Keeps the rule's name as its type, so that options can be checked against the names. */
export function rule<const Name extends string>(definition: LintRule<Name>): LintRule<Name> {
  return definition;
}
