import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/**
 * The attributes that each of our elements declares, by its tag: what `custom-elements.json` says, made from the sources, so that
 * nothing has to be built.
 *
 * @param root  The workspace's folder.
 */
export async function elementAttributes(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const analyzer = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cli.js');
  const { cli } = await import(pathToFileURL(analyzer).href);
  const cwd = join(root, 'packages', 'elements');
  const { modules } = (await cli({ argv: ['analyze', '--quiet'], cwd, noWrite: true })) as Manifest;
  return new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) =>
        tagName === undefined ? [] : [[tagName, attributes.map(({ name }) => name)] as const],
      ),
  );
}
