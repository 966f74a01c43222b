import { fromUnits } from './match-lengths.ts';

/** A text with what typesetting changes evened out, and where each of its characters came from. */
export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its place in the original. */
  readonly offsets: Int32Array;
  /** Where in `text` a place of the original is. */
  placeOf(original: number): number;
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
const foldedUnits = new Map(
  Object.entries(folded).map(([from, to]) => [from.charCodeAt(0), [...to].map((unit) => unit.charCodeAt(0))]),
);
const longestFold = 3;
const space = 0x20;

/** Evens out white space, quotation marks and dashes. Case is kept: a change of case is a change of the words. */
export function normalise(original: string): NormalisedText {
  const units = new Uint16Array(original.length * longestFold);
  const offsets = new Int32Array(original.length * longestFold);
  let length = 0;
  const put = (unit: number, from: number): void => {
    units[length] = unit;
    offsets[length++] = from;
  };
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    const fold = unit < 0x80 ? undefined : foldedUnits.get(unit);
    if (fold !== undefined) for (const piece of fold) put(piece, i);
    else if (!isSpace(unit)) put(unit, i);
    else if (length > 0 && units[length - 1] !== space) put(space, i);
  }
  if (length > 0 && units[length - 1] === space) length--;
  const places = offsets.slice(0, length);
  return {
    text: fromUnits(units.subarray(0, length)),
    offsets: places,
    placeOf: (at) => firstFrom(places, at),
  };
}

/** As `\s`, without a regular expression for each letter of a book. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === space || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
}

function firstFrom(places: Int32Array, original: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
