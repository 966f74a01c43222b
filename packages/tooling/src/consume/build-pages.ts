import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import webpack from 'webpack';
import { runCommand } from '../steps/command.ts';
import { workspaceRoot } from '../workspace.ts';

const footage = join(workspaceRoot, 'examples', 'norwalk', 'public', 'media', 'stand-in-edit.webm');

/** How each page is built, by its name. */
const builders: Readonly<Record<string, (consumer: string) => Promise<void>>> = {
  vite: (consumer) => buildWithVite(consumer, 'vite'),
  webpack: (consumer) => buildWithWebpack(consumer, 'webpack', 'main.js'),
  commonjs: (consumer) => buildWithWebpack(consumer, 'commonjs', 'main.cjs'),
  'script-tag': layOutScripts,
  react: (consumer) => buildWithVite(consumer, 'react'),
  embed: runEmbed,
};

export const pageNames: readonly string[] = Object.keys(builders);

/**
 * Builds a consumer's pages with the tools that people build with, into its folder `dist`.
 *
 * @param names  Those of the pages that are built.
 * @throws Error  With what a tool said, where it could not.
 */
export async function buildPages(consumer: string, names: readonly string[] = pageNames): Promise<void> {
  const dist = join(consumer, 'dist');
  await mkdir(join(dist, 'media'), { recursive: true });
  await cp(join(consumer, 'case.json'), join(dist, 'case.json'));
  await cp(footage, join(dist, 'media', 'stand-in-edit.webm'));
  for (const name of names) await builders[name]!(consumer);
}

async function buildWithVite(consumer: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: join(consumer, 'pages', name),
    base: './',
    logLevel: 'error',
    build: { outDir: join(consumer, 'dist', name), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

async function buildWithWebpack(consumer: string, name: string, entry: string): Promise<void> {
  const page = join(consumer, 'pages', 'webpack');
  const compiler = webpack({
    context: consumer,
    mode: 'production',
    entry: { main: join(page, entry) },
    output: { path: join(consumer, 'dist', name), publicPath: 'auto' },
    experiments: { css: true },
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() || stats?.hasWarnings())
        reject(new Error(stats.toString('errors-warnings')));
      else compiler.close(() => resolve());
    });
  });
  await cp(join(page, 'index.html'), join(consumer, 'dist', name, 'index.html'));
}

/** Puts the files of two packages where a page without a bundler has them. */
async function layOutScripts(consumer: string): Promise<void> {
  const require = createRequire(join(consumer, 'package.json'));
  const into = join(consumer, 'dist', 'script-tag');
  const videojs = join(require.resolve('video.js/package.json'), '..', 'dist');
  const plugin = join(require.resolve('@claimcue/videojs/package.json'), '..');
  await cp(join(consumer, 'pages', 'script-tag'), into, { recursive: true });
  for (const name of ['video.min.js', 'video-js.min.css'])
    await cp(join(videojs, name), join(into, 'video.js', name));
  for (const name of ['claimcue-videojs.global.js', 'styles.css'])
    await cp(join(plugin, 'dist', name), join(into, 'claimcue', name));
  await cp(join(plugin, 'dist', 'later'), join(into, 'claimcue', 'later'), { recursive: true });
}

/** Writes the folder that a newsroom uploads, with the installed command. */
async function runEmbed(consumer: string): Promise<void> {
  const args = ['embed', join('dist', 'case.json'), '-o', join('dist', 'embed')];
  const { ok, output } = await runCommand({
    file: process.execPath,
    args: [join('node_modules', 'claimcue', 'bin', 'claimcue.js'), ...args],
    cwd: consumer,
    timeoutSeconds: 60,
  });
  if (!ok) throw new Error(`claimcue ${args.join(' ')}:\n${output.trim()}`);
}
