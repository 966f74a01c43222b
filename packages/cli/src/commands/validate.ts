import { type Issue, parseDocumentText } from '@claimcue/schema';
import { readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { nameOfInput } from '../io.ts';
import { printFinding } from '../print-finding.ts';

/** `claimcue validate FILE…`: is it a claim document, and if not, where and why not? */
export const validate: Command = {
  name: 'validate',
  summary: 'say whether files are claim documents, and what is wrong where they are not',
  usage: `Usage: claimcue validate [--json] FILE…

Checks each file against the claim document's schema and its laws: ids, references, times, dates.

  --json   Print one JSON object: { "ok", "files": [ { "file", "ok", "issues" } ] }

Exit codes: 0 every file is valid, 1 at least one is not, 2 misuse or an unreadable file.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const files: { file: string; ok: boolean; issues: readonly Issue[] }[] = [];
    for (const file of positionals) {
      const text = await io.readFile(file);
      const result = parseDocumentText(text);
      const issues = result.ok ? [] : result.issues;
      files.push({ file, ok: result.ok, issues });
      if (values.json) continue;
      for (const issue of issues) io.stdout.write(`${printFinding(file, text, 'error', issue)}\n`);
      io.stdout.write(`${verdict(nameOfInput(file), issues.length)}\n`);
    }
    const ok = files.every((file) => file.ok);
    if (values.json) io.stdout.write(`${JSON.stringify({ ok, files }, null, 2)}\n`);
    return ok ? 0 : 1;
  },
};

function verdict(file: string, issues: number): string {
  if (issues === 0) return `✔ ${file} is a valid claim document.`;
  return `✖ ${file} is not a valid claim document: ${issues === 1 ? 'one issue' : `${issues} issues`}.`;
}
