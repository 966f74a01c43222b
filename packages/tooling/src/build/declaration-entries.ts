/**
 * The declarations of a package's sources, where the check of its types writes them: the `outDir` of its `tsconfig.json`. A build
 * only puts them together. Made from the sources, they would be worked out once more, and for each format again.
 *
 * @param entries  sources under the names that their builds have in `dist`, from the package's folder
 * @returns for example `{ reader: '.tsbuild/src/reader/index.d.ts' }` for `{ reader: 'src/reader/index.ts' }`
 */
export function declarationEntries(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [name, `.tsbuild/${source.replace(/\.tsx?$/, '.d.ts')}`]),
  );
}
