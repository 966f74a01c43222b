import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import type { LintRule, LintSeverity } from './rule.ts';
import { type LintRuleName, lintRules } from './rules.ts';

/** One piece of advice about a valid document. */
export interface LintFinding {
  /** The name of the rule, by which it is switched off. */
  readonly code: LintRuleName | 'more-findings';
  readonly severity: LintSeverity;
  readonly path: IssuePath;
  /** The value found at `path`; `undefined` where nothing was. */
  readonly value: unknown;
  /** What is wrong, as a clause that follows the place. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
  /** Line and column in the text, from 1, once `locateIssues` has added them. */
  readonly line?: number;
  readonly column?: number;
}

export interface LintOptions {
  /** For each rule by name: off, or another severity than its own. */
  readonly rules?: Readonly<Partial<Record<LintRuleName, 'off' | LintSeverity>>>;
  /** How many findings are listed; after them one more says that there are others. 1,000 where left out. */
  readonly limit?: number;
}

/**
 * Advises on a valid document: on attribution, fairness, names, and text that is not what it seems.
 * Lint is advice and validation is law: a document with findings is still a document.
 *
 * @returns what was found, rule by rule, each in the order of the document.
 */
export function lintDocument(document: ClaimDocument, options: LintOptions = {}): LintFinding[] {
  const { rules = {}, limit = 1_000 } = options;
  const findings: LintFinding[] = [];
  for (const each of lintRules as readonly LintRule<LintRuleName>[]) {
    const severity = rules[each.name] ?? each.severity;
    if (severity === 'off') continue;
    each.check(document, (make) => {
      if (findings.length < limit) findings.push({ code: each.name, severity, ...make() });
      else if (findings.length === limit) findings.push(moreFindings(limit));
    });
  }
  return findings;
}

function moreFindings(limit: number): LintFinding {
  return {
    code: 'more-findings',
    severity: 'advice',
    path: [],
    value: undefined,
    message: `gives rise to more findings than the ${limit} that are listed`,
    remedy: 'See to those that are listed, or switch off a rule, then lint again.',
  };
}
