import {
  type Issue,
  type LintFinding,
  type LintRuleName,
  lintDocument,
  lintRules,
  locateIssues,
  parseDocumentText,
} from '@claimcue/schema';
import { readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { nameOfInput } from '../io.ts';
import { printFinding } from '../print-finding.ts';

const width = Math.max(...lintRules.map((rule) => rule.name.length));
const rows = lintRules.map(
  (rule) => `  ${rule.name.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}`,
);

interface Report {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  readonly findings: readonly LintFinding[];
}

/** `claimcue lint FILE…`: what would make a valid document better attributed, fairer and safer? */
export const lint: Command = {
  name: 'lint',
  summary: 'advise on attribution, fairness and names in valid documents',
  usage: `Usage: claimcue lint [--json] [--off RULE]… FILE…

Validates each file, then asks the rules about it. Lint is advice, validation is law.

  --off RULE   Do not ask this rule; may be given several times
  --json       Print one JSON object: { "ok", "files": [ { "file", "ok", "issues", "findings" } ] }

Rules:
${rows.join('\n')}

Exit codes: 0 no warning (advice may be there), 1 a warning or an invalid file, 2 misuse or an unreadable file.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      off: { type: 'string', multiple: true, default: [] },
    });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const rules = Object.fromEntries(values.off.map((name) => [knownRule(name), 'off' as const]));
    const reports: Report[] = [];
    for (const file of positionals) {
      const text = await io.readFile(file);
      const result = parseDocumentText(text);
      const issues = result.ok ? [] : result.issues;
      const findings = result.ok ? locateIssues(text, lintDocument(result.document, { rules })) : [];
      reports.push({ file, ok: result.ok && !findings.some(isWarning), issues, findings });
      if (values.json) continue;
      for (const issue of issues) io.stdout.write(`${printFinding(file, text, 'error', issue)}\n`);
      for (const each of findings) io.stdout.write(`${printFinding(file, text, each.severity, each)}\n`);
      io.stdout.write(`${verdict(nameOfInput(file), issues.length, findings)}\n`);
    }
    const ok = reports.every((report) => report.ok);
    if (values.json) io.stdout.write(`${JSON.stringify({ ok, files: reports }, null, 2)}\n`);
    return ok ? 0 : 1;
  },
};

function knownRule(name: string): LintRuleName {
  const found = lintRules.find((rule) => rule.name === name);
  if (found === undefined) throw new UsageError(`There is no rule "${name}".`);
  return found.name;
}

function isWarning(finding: LintFinding): boolean {
  return finding.severity === 'warning';
}

function verdict(file: string, issues: number, findings: readonly LintFinding[]): string {
  if (issues > 0) return `✖ ${file} is not a valid claim document: ${plural(issues, 'issue')}.`;
  if (findings.length === 0) return `✔ ${file} is valid, and lint has nothing to add.`;
  const warnings = findings.filter(isWarning).length;
  const advice = findings.length - warnings;
  const parts = [
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(advice > 0 ? [advice === 1 ? 'one piece of advice' : `${advice} pieces of advice`] : []),
  ];
  return `${warnings > 0 ? '✖' : '✔'} ${file} is valid; lint has ${parts.join(' and ')}.`;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
