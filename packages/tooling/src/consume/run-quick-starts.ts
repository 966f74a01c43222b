import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { runCommand } from '../steps/command.ts';
import type { StepResult } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';
import { openPages } from './open-pages.ts';
import { type QuickStart, quickStarts } from './quick-starts.ts';

const footage = join(workspaceRoot, 'examples', 'norwalk', 'public', 'media', 'stand-in-edit.mp4');

/** Where the samples of the embed have the folder that `claimcue embed` writes; here it lies beside the page. */
const uploaded = 'https://assets.example.org/lobby/';

/**
 * Does what each package's README says to begin with, as it stands there: a program is run beside `case.json`, a page is bundled,
 * served beside `case.json` and `lobby.mp4`, and opened in a browser.
 *
 * @param consumer  A project with the packages installed, whose READMEs are read.
 */
export async function runQuickStarts(consumer: string): Promise<StepResult> {
  const folder = join(consumer, 'quick-starts');
  await layOutCase(consumer, folder);
  const starts = await quickStarts(workspaceRoot, (name) =>
    join(consumer, 'node_modules', name, 'README.md'),
  );
  const faults: string[] = [];
  const pages: string[] = [];
  for (const start of starts) {
    if (start.sample.language === 'html' || start.sample.language === 'tsx')
      pages.push(await buildPage(consumer, folder, start));
    else faults.push(...(await runProgram(folder, start)));
  }
  const opened = await openPages(join(consumer, 'dist'), pages);
  faults.push(...(opened.output ? [opened.output] : []));
  return { ok: faults.length === 0, note: `${starts.length} READMEs`, output: faults.join('\n') };
}

/** The consumer's case, under the names that the samples have for it. */
async function layOutCase(consumer: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = await readFile(join(consumer, 'case.json'), 'utf8');
  const named = text.replace('media/stand-in-edit.webm', 'lobby.mp4').replace('video/webm', 'video/mp4');
  await writeFile(join(folder, 'case.json'), named);
  await cp(footage, join(folder, 'lobby.mp4'));
}

/** The sample of a command or of a program for Node; both have to end well, and to name what the case says. */
async function runProgram(folder: string, { name, folder: own, sample }: QuickStart): Promise<string[]> {
  const args = sample.language === 'sh' ? commandArguments(sample.code) : [`${own}.m${sample.language}`];
  if (sample.language !== 'sh') await writeFile(join(folder, args[0]!), sample.code);
  const { ok, output } = await runCommand({ file: process.execPath, args, cwd: folder, timeoutSeconds: 60 });
  if (!ok) return [`${name}: what its README begins with fails:\n${output.trim()}`];
  const isSaid = output.includes('The door was locked.') || /\bcase\.json\b/.test(output);
  return isSaid ? [] : [`${name}: what its README begins with says nothing of the case:\n${output.trim()}`];
}

/** `npx claimcue …` with the command that is installed. */
function commandArguments(code: string): string[] {
  const [npx, command, ...args] = code.trim().split(/\s+/);
  if (npx !== 'npx' || command !== 'claimcue') throw new Error(`"${code}" does not run the command by npx.`);
  return [join('..', 'node_modules', 'claimcue', 'bin', 'claimcue.js'), ...args];
}

async function buildPage(
  consumer: string,
  folder: string,
  { name, folder: own, sample }: QuickStart,
): Promise<string> {
  const page = join(consumer, 'pages', `readme-${own}`);
  const outDir = join(consumer, 'dist', `readme-${own}`);
  await mkdir(page, { recursive: true });
  await cp(join(consumer, 'pages', 'readme'), page, { recursive: true });
  const isComponent = sample.language === 'tsx';
  if (isComponent) await writeFile(join(page, 'sample.tsx'), sample.code);
  const body = isComponent
    ? '<div id="root"></div><script type="module" src="main.tsx"></script>'
    : sample.code.replaceAll(uploaded, 'lobby/');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
  await writeFile(join(page, 'index.html'), html);
  // A page that only pastes has nothing to bundle.
  if (sample.code.includes(uploaded)) {
    await cp(join(page, 'index.html'), join(outDir, 'index.html'), { recursive: true });
    await cp(await writeEmbed(folder), join(outDir, 'lobby'), { recursive: true });
    return `readme-${own}`;
  }
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  for (const file of ['case.json', 'lobby.mp4']) await cp(join(folder, file), join(outDir, file));
  return `readme-${own}`;
}

/** The folder that a newsroom uploads. */
async function writeEmbed(folder: string): Promise<string> {
  const args = commandArguments(`npx claimcue embed case.json --url ${uploaded} -o lobby`);
  const { ok, output } = await runCommand({ file: process.execPath, args, cwd: folder, timeoutSeconds: 60 });
  if (!ok) throw new Error(`claimcue embed:\n${output.trim()}`);
  return join(folder, 'lobby');
}
