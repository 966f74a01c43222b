import { currentVersion, migrateDocument, parseDocumentText, serializeDocument } from '@claimcue/schema';
import { readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { nameOfInput } from '../io.ts';
import { printFinding } from '../print-finding.ts';

/** `claimcue migrate FILE -o OUT`: bring a document to the present version, in its stable order. */
export const migrate: Command = {
  name: 'migrate',
  summary: `bring a document to version ${currentVersion.split('.')[0]} of the format`,
  usage: `Usage: claimcue migrate [--json] [--force] FILE -o OUT

Brings a document of an older major version to this one and writes it in the stable key order.
Nothing else changes: unknown keys are kept. OUT may be "-" for standard output.

  -o, --output OUT   Where to write
  --force            Replace OUT where it is there already
  --json             Print what was done as JSON: { "ok", "from", "to", "changes", "output" }

Exit codes: 0 written, 1 the document cannot be migrated, 2 misuse or a file that cannot be read or written.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('Name exactly one file.');
    const { output } = values;
    if (output === undefined) throw new UsageError('Say where to write: -o OUT.');
    // What is written and what is said must not mix.
    const said = output === '-' ? io.stderr : io.stdout;
    const text = await io.readFile(file);
    const result = migrateText(text);
    if (!result.ok) {
      if (values.json) said.write(`${JSON.stringify(result, null, 2)}\n`);
      else for (const issue of result.issues) said.write(`${printFinding(file, text, 'error', issue)}\n`);
      if (!values.json) said.write(`✖ ${nameOfInput(file)} cannot be migrated.\n`);
      return 1;
    }
    await io.writeFile(output, serializeDocument(result.document), { force: values.force });
    const { from, changes } = result;
    const to = result.document.version;
    if (values.json) said.write(`${JSON.stringify({ ok: true, from, to, changes, output }, null, 2)}\n`);
    else {
      for (const change of changes) said.write(`  ${change}\n`);
      const done =
        changes.length === 0 ? `is of version ${from} already` : `went from version ${from} to ${to}`;
      said.write(
        `✔ ${nameOfInput(file)} ${done}; written to ${output === '-' ? 'standard output' : output}.\n`,
      );
    }
    return 0;
  },
};

function migrateText(text: string): ReturnType<typeof migrateDocument> {
  const read = parseDocumentText(text);
  if (read.ok) return migrateDocument(read.document);
  // An issue of the version shows that the text is JSON within the limits, and may be an older document.
  if (!read.issues.some((issue) => issue.code === 'unsupported-version')) return read;
  const migrated = migrateDocument(JSON.parse(text.replace(/^\uFEFF/u, '')));
  return migrated.ok ? migrated : read;
}
