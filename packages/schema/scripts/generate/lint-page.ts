import { lintRules } from '../../src/lint/rules.ts';
import { code, codeBlock, page, plain, table } from './mdx.ts';

/** The reference of lint: every rule with its severity and what it asks for. */
export function lintPage(): string {
  return page('Schema/Lint', [
    '# Lint',
    'Validation is law, lint is advice: a document with findings is still a document. A `warning` says that a reader may be misled or somebody harmed; `advice`, that the case would be better for it.',
    "{/* given: declare const claimDocument: import('@claimcue/schema').ClaimDocument; */}",
    codeBlock(
      'ts',
      "import { lintDocument } from '@claimcue/schema';\n\nconst findings = lintDocument(claimDocument, { rules: { 'no-archived-copy': 'off', 'empty-moment': 'warning' } });",
    ),
    'On the command line: `claimcue lint --off no-archived-copy case.json`.',
    table(
      ['Rule', 'Severity', 'What it asks for'],
      lintRules.map((rule) => [code(rule.name), rule.severity, plain(rule.summary)]),
    ),
  ]);
}
