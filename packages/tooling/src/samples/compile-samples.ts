import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import { resolves } from './check-css.ts';

/** A module to compile, made of a sample. */
export interface SampleModule {
  readonly code: string;
  /** Whether it is JavaScript, of which nobody expects that it says what can be null. */
  readonly isLoose: boolean;
  /** The place in a page for a line of the module, both from 1; undefined where the line is none of the sample's. */
  place(line: number): string | undefined;
}

/**
 * Compiles modules against the sources of the workspace's packages, as a reader's project would against what is published.
 *
 * @param root  The workspace's folder.
 * @returns one line for each fault, with the place in the page
 */
export async function compileSamples(root: string, modules: readonly SampleModule[]): Promise<string[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcue-samples-')));
  try {
    await linkPackages(root, join(folder, 'node_modules'));
    const faults: string[] = [];
    for (const isLoose of [false, true]) {
      const chosen = modules.filter((module) => module.isLoose === isLoose);
      if (chosen.length > 0) faults.push(...(await compile(root, folder, chosen, isLoose)));
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compile(
  root: string,
  folder: string,
  modules: readonly SampleModule[],
  isLoose: boolean,
): Promise<string[]> {
  const files = modules.map((_, i) => `sample-${isLoose ? 'loose' : 'strict'}-${i}.tsx`);
  for (const [i, { code }] of modules.entries()) await writeFile(join(folder, files[i]!), code);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    customConditions: ['claimcue-source'],
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    jsx: 'react-jsx',
    types: ['node'],
    strict: !isLoose,
    noEmit: true,
    skipLibCheck: true,
  };
  await writeFile(join(folder, 'style-sheets.d.ts'), "declare module '*.css';\n");
  const whole = { compilerOptions, files: ['style-sheets.d.ts', ...files] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(whole));
  const { output } = await runCommand({
    file: process.execPath,
    args: [join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), '-p', folder, '--pretty', 'false'],
    cwd: folder,
    timeoutSeconds: 120,
  });
  // What a package's own sources say under these settings is not the samples'.
  const found = output.matchAll(/^sample-\w+-(\d+)\.tsx\((\d+),\d+\): error \w+: (.*(?:\n +.*)*)/gm);
  const faults = Array.from(found, ([, i, line, message]) => {
    const place = modules[Number(i)]!.place(Number(line));
    return `${place ?? 'what the sample takes as given'}: ${message}`;
  });
  if (/^error /m.test(output)) faults.push(output.trim());
  return [...faults, ...missingSheets(root, modules)];
}

/** The compiler takes any style sheet for there, so this looks. */
function missingSheets(root: string, modules: readonly SampleModule[]): string[] {
  return modules.flatMap(({ code, place }) =>
    code.split('\n').flatMap((line, i) => {
      const sheet = /^\s*import ['"]([^'"]+\.css)['"]/.exec(line)?.[1];
      return sheet === undefined || resolves(root, sheet) ? [] : [`${place(i + 1)}: there is no ${sheet}.`];
    }),
  );
}

/** Puts into reach whatever one of our packages or examples has in reach, and those themselves. */
async function linkPackages(root: string, into: string): Promise<void> {
  for (const kind of ['packages', 'examples']) {
    for (const name of await readdir(join(root, kind))) {
      const modules = join(root, kind, name, 'node_modules');
      for (const inner of await readdir(modules).catch(() => [])) {
        if (inner.startsWith('.')) continue;
        const names = inner.startsWith('@')
          ? (await readdir(join(modules, inner))).map((own) => join(inner, own))
          : [inner];
        for (const one of names) await link(await realpath(join(modules, one)), join(into, one));
      }
    }
  }
  await link(join(root, 'packages', 'react'), join(into, '@claimcue', 'react'));
  await link(await realpath(join(root, 'node_modules', '@types', 'node')), join(into, '@types', 'node'));
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, 'junction').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
