/** A text with what typesetting changes evened out, and where each of its characters came from. */
export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its place in the original. */
  readonly offsets: Int32Array;
}

const folded: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00AD': '',
  '\u200B': '',
  '\uFEFF': '',
};

/** Evens out white space, quotation marks and dashes. Case is kept: a change of case is a change of the words. */
export function normalise(original: string): NormalisedText {
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original[i]!;
    const isSpace = /\s/.test(unit);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    const piece = isSpace ? ' ' : (folded[unit] ?? unit);
    text += piece;
    for (let n = 0; n < piece.length; n++) offsets.push(i);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  return { text, offsets: Int32Array.from(offsets) };
}
