import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import { load as writeMarkdown } from 'typedoc-plugin-markdown';
import type { PublishedPackage } from '../publish/published-packages.ts';

/** A page of the reference. */
export interface ReferencePage {
  /** Where it stands in Storybook, under *Reference*: for example `core` or `schema reader`. */
  readonly title: string;
  /** Its address, for example `schema-reader`. */
  readonly name: string;
  readonly markdown: string;
}

interface Entry {
  readonly path: string;
  readonly source: string;
}

/**
 * Describes what each entry of a package offers, from its sources and what stands over them.
 *
 * @param names  Names of all packages that have a page, to which types link.
 * @throws Error  Where TypeDoc cannot read the sources.
 */
export async function apiPages(
  { folder, manifest }: PublishedPackage,
  names: readonly string[],
): Promise<ReferencePage[]> {
  const own = folder.replaceAll('\\', '/').split('/').at(-1)!;
  const pages: ReferencePage[] = [];
  for (const { path, source } of describedEntries(manifest.exports ?? {})) {
    const title = path === '.' ? own : `${own} ${path.slice(2)}`;
    const markdown = await describe(join(folder, source), join(folder, 'tsconfig.json'), names);
    const name = `${manifest.name}${path.slice(1)}`;
    pages.push({ title, name: title.replace(/\W+/g, '-'), markdown: `# ${name}\n\n${markdown}` });
  }
  return pages;
}

/** Entries with names of their own: not those that only register, languages, or one element alone that the package names too. */
function describedEntries(exports: Readonly<Record<string, unknown>>): Entry[] {
  return Object.entries(exports).flatMap(([path, value]) => {
    const source = (value as Record<string, unknown> | null)?.['claimcue-source'];
    if (typeof source !== 'string' || !/\.tsx?$/.test(source)) return [];
    return /\/define$|^\.\/locales\//.test(path) || isOneOfMany(source) ? [] : [{ path, source }];
  });
}

// Of the components each has an entry of its own, for pages that need no other.
function isOneOfMany(source: string): boolean {
  return /^\.\/src\/(?!index)[\w-]+\.tsx?$/.test(source) && source !== './src/register.ts';
}

async function describe(entry: string, tsconfig: string, names: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'claimcue-reference-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      entryPoints: [entry],
      tsconfig,
      plugin: [writeMarkdown],
      // Another step has checked the types.
      skipErrorChecking: true,
      readme: 'none',
      disableSources: true,
      excludeInternal: true,
      excludePrivate: true,
      excludeExternals: true,
      githubPages: false,
      logLevel: 'Error',
      // What is not exported is told in the words of its types.
      validation: { notExported: false, invalidLink: false, invalidPath: false, notDocumented: false },
      externalSymbolLinkMappings: Object.fromEntries(names.map((name) => [name, { '*': pageAddress(name) }])),
      ...markdownOptions,
    } as TypeDocOptions);
    const project = await app.convert();
    if (project === undefined) throw new Error(`TypeDoc could not read ${entry}.`);
    await app.outputs.writeOutput({ name: 'markdown', path: out }, project);
    const [file] = (await readdir(out)).filter((name) => name.endsWith('.md'));
    const markdown = await readFile(join(out, file!), 'utf8');
    // Headings of one name are numbered by TypeDoc, and in Storybook all have the one address.
    return markdown.replace(/\(#([\w-]+)-\d+\)/g, '(#$1)');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Of the plugin that writes Markdown: one page for an entry, with tables where there are many of a kind. */
const markdownOptions = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  enumMembersFormat: 'table',
};

/** The address of a package's page, from any other in Storybook. */
function pageAddress(name: string): string {
  return `?path=/docs/reference-${name.replace(/^@claimcue\//, '')}--docs`;
}
