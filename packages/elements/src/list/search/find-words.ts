/** A text as it is searched, and where each of its units came from. */
interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins and ends in the original. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Evens out what a reader does not think of while typing: case, accents, the form of quotation marks and dashes.
 * White space is drawn together.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛]/g, "'")
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[‐‑‒–—]/g, '-')
      // The same letter of Greek, wherever in a word it stands.
      .replace(/ς/g, 'σ')
      .replace(/\s+/g, ' ')
  );
}

/** Where a text has what is looked for: pairs of where it begins and ends, in order and apart from each other. */
export function findWords(text: string, query: string): [start: number, end: number][] {
  const wanted = fold(query).trim();
  if (wanted === '' || !fold(text).includes(wanted)) return [];
  const { text: folded, begins, ends } = foldWithPlaces(text);
  const found: [number, number][] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push([begins[at]!, ends[at + wanted.length - 1]!]);
  }
  return found;
}

function foldWithPlaces(original: string): Folded {
  let text = '';
  const begins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = fold(letter);
    const end = at + letter.length;
    // A mark that stands on a letter belongs to it, and is marked with it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    if (!(folded === ' ' && text.endsWith(' '))) {
      for (let i = 0; i < folded.length; i++) {
        begins.push(at);
        ends.push(end);
      }
      text += folded;
    }
    at = end;
  }
  return { text, begins, ends };
}
