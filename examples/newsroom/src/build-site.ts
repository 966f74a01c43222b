import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { frameSnippet, renderStatic, resizeSnippet, scriptSnippet } from '@claimcue/embed/static';
import { type ClaimDocument, parseDocumentText } from '@claimcue/schema';
import { build } from 'vite';
import { fileOf, folders } from './folders.ts';

const run = promisify(execFile);

export interface SiteOptions {
  /** Where the article is read, with a slash at the end. */
  readonly article: string;
  /** Where the frame's page lies: on another origin, as a newsroom's assets often do. */
  readonly assets: string;
}

const fonts = [
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
];

/** Builds the player alone, as it is published. */
export async function buildPlayer(outDir: string): Promise<void> {
  await build({
    root: folders.embed,
    configFile: join(folders.embed, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
}

/** Writes the folder of the case with the command that a newsroom would use. */
export async function embedCase(
  file: string,
  out: string,
  player: string,
  ...more: readonly string[]
): Promise<void> {
  const main = join(folders.command, 'src', 'main.ts');
  const args = [
    '--conditions=claimcue-source',
    main,
    'embed',
    file,
    '-o',
    out,
    '--player',
    player,
    '--force',
    ...more,
  ];
  await run(process.execPath, args);
}

/**
 * Builds the whole example: the article with its style and fonts, and the folder of the case beside it.
 *
 * @param out  An empty folder, or one that an earlier build has written.
 */
export async function buildSite(out: string, { article, assets }: SiteOptions): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'fonts'), { recursive: true });
  const player = join(out, '.player');
  await buildPlayer(player);
  const file = join(folders.case, 'case.json');
  await embedCase(file, join(out, 'accounts'), player, '--url', `${article}accounts/`);
  await rm(player, { recursive: true });
  const document = await readCase(file);
  const template = await readFile(join(folders.example, 'site', 'article.html'), 'utf8');
  const pieces: Readonly<Record<string, string>> = {
    script: scriptSnippet(document, { folder: `${article}accounts/` }),
    frame: frameSnippet(document, { folder: `${assets}accounts/` }),
    resize: resizeSnippet(`${article}accounts/`),
    static: renderStatic(document, { base: `${article}accounts/case.json` }),
  };
  await writeFile(join(out, 'index.html'), filled(template, pieces));
  await copyFile(join(folders.example, 'site', 'article.css'), join(out, 'article.css'));
  await copyFile(join(folders.case, 'icon.svg'), join(out, 'icon.svg'));
  for (const font of fonts) await copyFile(fileOf(font), join(out, 'fonts', font.split('/').at(-1)!));
}

/** Puts pieces where a template has `<!-- piece: name -->`. */
export function filled(template: string, pieces: Readonly<Record<string, string>>): string {
  return template.replace(/<!-- piece: (\w+) -->/g, (_, name: string) => {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`There is no piece "${name}".`);
    return piece;
  });
}

export async function readCase(file: string): Promise<ClaimDocument> {
  const read = parseDocumentText(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} is not valid.`);
  return read.document;
}
