import type { Io } from './io.ts';

/** A text that was kept of a source. */
export interface SourceText {
  /** The name of its file, without the folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the texts kept of sources from one folder.
 * The folder's own listing is matched against the ids; an id never becomes a path, so it cannot lead out of the folder.
 *
 * @param ids  The sources wanted. A file goes to the longest id that its name begins with.
 * @throws {FileError} where the folder or a file of it cannot be read.
 */
export async function readSourceTexts(
  folder: string,
  ids: readonly string[],
  io: Io,
): Promise<Map<string, SourceText[]>> {
  const texts = new Map<string, SourceText[]>();
  const longestFirst = [...ids].sort((a, b) => b.length - a.length);
  for (const file of (await io.listFiles(folder)).filter((name) => name.endsWith('.txt')).sort()) {
    const id = longestFirst.find(
      (candidate) => file.startsWith(candidate) && /^[-_.]/.test(file.slice(candidate.length)),
    );
    if (id === undefined) continue;
    const entry = { file, text: await io.readFile(`${folder}/${file}`) };
    texts.set(id, [...(texts.get(id) ?? []), entry]);
  }
  return texts;
}
