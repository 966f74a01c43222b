import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { folderAddress } from '@claimcue/embed/static';
import { parseDocumentText } from '@claimcue/schema';
import { readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { mediaCopies } from '../embed/media-copies.ts';
import { type PlayerFile, planFolder } from '../embed/plan-folder.ts';
import { FileError, type Io, nameOfInput } from '../io.ts';
import { harmless, printFinding } from '../print-finding.ts';

/** `claimcue embed FILE -o DIR`: a static folder that a newsroom uploads as it is. */
export const embed: Command = {
  name: 'embed',
  summary: 'write a folder with player, page and accounts, to upload and paste',
  usage: `Usage: claimcue embed [--url ADDRESS] [--media copy|keep] [--force] FILE -o DIR

Writes a folder that needs nothing else: the player, the document, its media, a page for frames, the accounts as HTML, files
with headers for common hosts, and HOW-TO-EMBED.txt with what to paste.

  -o, --output DIR     Where to write
  --url ADDRESS        The address that the folder will have. With it the page carries oEmbed, Open Graph and JSON-LD,
                       and what to paste is complete.
  --media copy|keep    copy: files that lie beside the document are copied (default). keep: addresses stay as they are.
  --recording ID       The recording that plays; the first that can be played where it is left out
  --language TAG       Language of the interface; the document's where it is left out
  --player DIR         The built player, where it is not the one that came with this command
  --force              Replace files that are there already
  --json               Print what was done as JSON: { "ok", "output", "files", "faults" }

Exit codes: 0 written, 1 the document falls short, 2 misuse or a file that cannot be read or written.
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      url: { type: 'string' },
      media: { type: 'string', default: 'copy' },
      recording: { type: 'string' },
      language: { type: 'string' },
      player: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('Name exactly one file.');
    const { output, recording, language } = values;
    if (output === undefined || output === '-') throw new UsageError('Say where to write: -o DIR.');
    if (values.media !== 'copy' && values.media !== 'keep') throw new UsageError('--media is copy or keep.');
    const folder = values.url === undefined ? undefined : address(values.url);
    const say = (result: { ok: boolean; files: readonly string[]; faults: readonly unknown[] }): void => {
      if (values.json) io.stdout.write(`${JSON.stringify({ ...result, output }, null, 2)}\n`);
    };

    const text = await io.readFile(file);
    const read = parseDocumentText(text);
    if (!read.ok) {
      say({ ok: false, files: [], faults: read.issues });
      if (!values.json) {
        for (const issue of read.issues) io.stdout.write(`${printFinding(file, text, 'error', issue)}\n`);
        io.stdout.write(`✖ ${nameOfInput(file)} is not a valid claim document. Nothing was written.\n`);
      }
      return 1;
    }
    const { document } = read;
    const copies = values.media === 'copy' ? mediaCopies(document) : ({ ok: true, copies: [] } as const);
    const faults = [...(copies.ok ? [] : copies.faults), ...unknownRecording(document, recording)];
    if (!copies.ok || faults.length > 0) {
      say({ ok: false, files: [], faults });
      if (!values.json) {
        io.stdout.write(faults.map((fault) => `${nameOfInput(file)}\n  ${harmless(fault)}\n`).join(''));
        io.stdout.write('✖ Nothing was written.\n');
      }
      return 1;
    }
    const playerFolder = values.player ?? ownPlayerFolder();
    const files = planFolder({
      document,
      text,
      folder,
      language,
      media: recording,
      beside: file === '-' ? '.' : dirname(file),
      copies: copies.copies,
      playerFolder,
      playerFiles: await listPlayer(playerFolder, io),
    });
    refuseDoubles(files.map(({ path }) => path));
    await io.writeFolder(output, files, { force: values.force });
    say({ ok: true, files: files.map(({ path }) => path), faults: [] });
    if (!values.json) {
      io.stdout.write(
        `✔ ${output}: ${files.length} files. What to paste stands in ${join(output, 'HOW-TO-EMBED.txt')}.\n`,
      );
      if (folder === undefined) {
        io.stdout.write('  Without --url the page says nothing to search engines and social networks.\n');
      }
    }
    return 0;
  },
};

function address(text: string): string {
  try {
    return folderAddress(text);
  } catch {
    throw new UsageError(`--url ${text} is not an absolute http or https address.`);
  }
}

function unknownRecording(document: { media: readonly { id: string }[] }, id: string | undefined): string[] {
  if (id === undefined || document.media.some((media) => media.id === id)) return [];
  return [
    `--recording ${id}: there is none of this id. It has ${document.media.map((media) => media.id).join(', ')}.`,
  ];
}

function ownPlayerFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@claimcue/embed/package.json');
  return join(dirname(manifest), 'dist', 'player');
}

async function listPlayer(folder: string, io: Io): Promise<PlayerFile[]> {
  const chunks = join(folder, 'chunks');
  try {
    const [own, below] = await Promise.all([io.listFiles(folder), io.listFiles(chunks)]);
    const files = [
      ...own.map((name) => ({ path: name, file: join(folder, name) })),
      ...below.map((name) => ({ path: `chunks/${name}`, file: join(chunks, name) })),
    ];
    if (own.includes('claimcue-player.js')) return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    // Said below.
  }
  throw new FileError(
    `${folder} holds no built player. Build @claimcue/embed, or name its folder with --player.`,
  );
}

// A document may name a file as one of ours is named.
function refuseDoubles(paths: readonly string[]): void {
  // Some file systems take upper and lower case for the same.
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = path.toLowerCase();
    if (seen.has(name))
      throw new FileError(`${harmless(path)} is the name of two files. Name the document's file otherwise.`);
    seen.set(name, path);
  }
}
