/** A piece of code that a page shows. */
export interface Sample {
  /** Path of the page in the repository. */
  readonly file: string;
  /** Line of its first line, from 1. */
  readonly line: number;
  /** As written after the fence; empty where nothing is. */
  readonly language: string;
  readonly code: string;
  /** Declarations of what the text around the sample has set up, in TypeScript. */
  readonly given: string;
  /** Why nobody checks it. */
  readonly unchecked?: string;
  /** Whether it is what a reader begins with, and is run as it stands with the packages installed. */
  readonly runs: boolean;
}

/**
 * The fenced samples of a Markdown or MDX page. Comments directly before a sample, which the page does not show, say what it takes
 * as given, why it is not checked, or that it is run:
 *
 *     <!-- given: declare const text: string; -->
 *     <!-- unchecked: it shows the fault that the text is about -->
 *     <!-- runs -->
 *
 * MDX has braces in place of the angle brackets.
 *
 * @param file  Path of the page in the repository.
 */
export function findSamples(file: string, text: string): Sample[] {
  const lines = text.split('\n');
  const samples: Sample[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const [, indent, fence, language] = /^( *)(`{3,}|~{3,})\s*([\w-]*)/.exec(lines[i]!) ?? [];
    if (indent === undefined || fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > i && line.trim() === fence);
    if (end === -1) throw new Error(`${file}:${i + 1}: the sample that begins here has no end.`);
    const code = lines.slice(i + 1, end).map((line) => line.slice(indent.length));
    const said = commentsBefore(lines, i);
    const unchecked = said.get('unchecked');
    samples.push({
      file,
      line: i + 2,
      language: language ?? '',
      code: code.join('\n'),
      given: said.get('given') ?? '',
      runs: said.has('runs'),
      ...(unchecked === undefined ? {} : { unchecked }),
    });
    i = end;
  }
  return samples;
}

/** Commands in running text and in tables: whatever stands between backticks and begins with a program that runs ours. */
export function findCommands(file: string, text: string): Sample[] {
  return text.split('\n').flatMap((content, i) =>
    Array.from(content.matchAll(/`((?:npx|pnpm|claimcue) [^`]+)`/g), ([, code]) => ({
      file,
      line: i + 1,
      language: 'sh',
      code: code!,
      given: '',
      runs: false,
    })),
  );
}

/** What the comments before a fence say, by their first words. */
function commentsBefore(lines: readonly string[], fence: number): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let before = lines.slice(0, fence).join('\n').trimEnd();
  for (;;) {
    const [whole, comment] = /(?:<!--|\{\/\*)((?:(?!-->|\*\/\}).)*)(?:-->|\*\/\})$/s.exec(before) ?? [];
    const [, kind, words] = /^\s*(given|unchecked|runs)\b:?(.*)$/s.exec(comment ?? '') ?? [];
    if (whole === undefined || kind === undefined) return said;
    said.set(kind, words!.replace(/\s+/g, ' ').trim());
    before = before.slice(0, -whole.length).trimEnd();
  }
}
