import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedPackages } from '../publish/published-packages.ts';
import { apiPages, type ReferencePage } from './api-pages.ts';
import { commandPage } from './command-page.ts';

/** The reference of everything that is published and no element: elements have pages beside their stories. */
export async function referencePages(root: string): Promise<ReferencePage[]> {
  const published = await publishedPackages(join(root, 'packages'));
  const names = published.map(({ manifest }) => manifest.name);
  const pages: ReferencePage[] = [];
  for (const one of published)
    if (one.manifest.name !== '@claimcue/elements') pages.push(...(await apiPages(one, names)));
  return [...pages, await commandPage(root)];
}

/**
 * Writes the reference for Storybook, which takes a page that is written by MDX.
 *
 * @param into  A folder that holds nothing else.
 * @returns the number of pages
 */
export async function writeReference(root: string, into: string): Promise<number> {
  const pages = await referencePages(root);
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  for (const { title, name, markdown } of pages) {
    await writeFile(join(into, `${name}.md`), markdown);
    // As text and not as MDX, which would take braces and angle brackets in it for code.
    const page = `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import text from './${name}.md?raw';

<Meta title="Reference/${title}" />

<Markdown>{text}</Markdown>
`;
    await writeFile(join(into, `${name}.mdx`), page);
  }
  return pages.length;
}
