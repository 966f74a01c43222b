import { findQuote } from '@claimcue/core';
import { type ClaimDocument, parseDocumentText } from '@claimcue/schema';
import { readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { type Io, nameOfInput } from '../io.ts';
import { harmless, printFinding } from '../print-finding.ts';
import { readSourceTexts, type SourceText } from '../source-texts.ts';

type Kind = 'exact' | 'normalised' | 'fuzzy' | 'missing' | 'unchecked';

interface Finding {
  readonly claim: string;
  readonly source: string;
  readonly exact: string;
  readonly kind: Kind;
  /** The file in which the words stand, and the line, from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly score?: number;
}

/** `claimcue verify FILE --sources DIR`: does every quote stand in the kept text of its source? */
export const verify: Command = {
  name: 'verify',
  summary: 'look every quote up in the kept text of its source',
  usage: `Usage: claimcue verify [--json] FILE --sources DIR

Looks for the words of every quote in the text that was kept of its source. DIR holds one text file (.txt, UTF-8) a source,
named by the source's id, with anything after a "-", "_" or ".": the source "wfsb" is kept in wfsb.txt or wfsb-2020-09-05.txt.

  exact        to the letter
  normalised   the same words; white space, quotation marks or dashes differ
  fuzzy        nearly the same words: not verbatim
  missing      not in the text
  unchecked    no text of the source is kept in DIR

  --json   Print one JSON object: { "ok", "quotes": [ { "claim", "source", "exact", "kind", "file", "line" } ] }

Exit codes: 0 every quote is exact or normalised, 1 at least one is not, 2 misuse or an unreadable file.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      sources: { type: 'string' },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (values.sources === undefined)
      throw new UsageError('Name the folder of kept texts with --sources DIR.');
    const document = await readDocument(file, io);
    if (document === undefined) return 1;
    const texts = await readSourceTexts(
      values.sources,
      (document.sources ?? []).map((source) => source.id),
      io,
    );
    const findings = document.claims.flatMap((claim) =>
      (claim.quotes ?? []).map((quote) => ({
        claim: claim.id,
        source: quote.source,
        exact: quote.exact,
        ...lookUp(quote, texts.get(quote.source) ?? []),
      })),
    );
    const short = findings.filter((finding) => finding.kind !== 'exact' && finding.kind !== 'normalised');
    if (values.json) {
      io.stdout.write(`${JSON.stringify({ ok: short.length === 0, quotes: findings }, null, 2)}\n`);
    } else {
      for (const finding of findings) io.stdout.write(printLine(finding));
      io.stdout.write(`\n${verdict(nameOfInput(file), findings.length, short.length)}\n`);
    }
    return short.length === 0 ? 0 : 1;
  },
};

async function readDocument(file: string, io: Io): Promise<ClaimDocument | undefined> {
  const text = await io.readFile(file);
  const result = parseDocumentText(text);
  if (result.ok) return result.document;
  for (const issue of result.issues) io.stderr.write(`${printFinding(file, text, 'error', issue)}\n`);
  io.stderr.write(
    `✖ ${nameOfInput(file)} is not a valid claim document, so its quotes were not looked up.\n`,
  );
  return undefined;
}

const order: readonly Kind[] = ['exact', 'normalised', 'fuzzy', 'missing'];

// Where several texts of a source are kept, the one in which the words stand best speaks for it.
function lookUp(
  quote: {
    readonly exact: string;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
  },
  texts: readonly SourceText[],
): Pick<Finding, 'kind' | 'file' | 'line' | 'score'> {
  const found = texts.map(({ file, text }) => {
    const match = findQuote(text, quote);
    if (match.kind === 'missing') return { kind: match.kind, file };
    const line = text.slice(0, match.start).split('\n').length;
    return { kind: match.kind, file, line, ...(match.kind === 'fuzzy' ? { score: match.score } : {}) };
  });
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? { kind: 'unchecked' };
}

function printLine({ claim, kind, exact, file, line, score, source }: Finding): string {
  const mark = kind === 'exact' || kind === 'normalised' ? '✔' : '✖';
  const place =
    kind === 'unchecked'
      ? `no text of "${source}" is kept`
      : line === undefined
        ? `not in ${file}`
        : `${file}, line ${line}`;
  const near = score === undefined ? '' : `, ${Math.floor(score * 100)} % alike`;
  const words = exact.length > 56 ? `${exact.slice(0, 55)}…` : exact;
  return `${mark} ${kind.padEnd(10)} ${harmless(claim)}  ${harmless(words)}\n             ${harmless(place)}${near}\n`;
}

function verdict(file: string, quotes: number, short: number): string {
  if (quotes === 0) return `✔ ${file} has no quotes.`;
  const all = quotes === 1 ? 'The one quote' : `All ${quotes} quotes`;
  if (short === 0) return `✔ ${all} of ${file} stand in the kept texts of their sources.`;
  return `✖ ${short} of ${quotes} quotes of ${file} could not be verified.`;
}
