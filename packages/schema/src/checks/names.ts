import type { ClaimDocument } from '../nouns/model.gen.ts';
import { WordTable } from './word-table.ts';

/** The lists whose entries have an id. */
export const namedLists = [
  'media',
  'parties',
  'sources',
  'moments',
  'claims',
  'relations',
  'replies',
  'corrections',
] as const;

export type ListName = (typeof namedLists)[number];

/** The names in one list of a document. */
export class NamesOfList {
  readonly list: ListName;
  readonly #words: WordTable;
  readonly #from: number;
  readonly #until: number;
  // Most references name what the one before them named: a claim the recording of the last, a quote its source. Ids are added
  // before any is looked for, but for one that is there twice, which changes nothing.
  #lastId: string | undefined;
  #lastIndex = -1;

  constructor(list: ListName, words: WordTable, from: number, until: number) {
    this.list = list;
    this.#words = words;
    this.#from = from;
    this.#until = until;
  }

  /** @returns whether the name was free in the whole document. */
  add(id: string, index: number): boolean {
    return this.#words.add(id, this.#from + index);
  }

  /** Whether the list holds an entry of this name. */
  has(id: string): boolean {
    return this.indexOf(id) >= 0;
  }

  /** Where in the list the entry of this name stands, or -1. */
  indexOf(id: string): number {
    if (id !== this.#lastId) {
      this.#lastIndex = Math.max(-1, this.#words.find(id, this.#from, this.#until) - this.#from);
      this.#lastId = id;
    }
    return this.#lastIndex;
  }
}

/** Everything in a document that has a name: one table, numbered through in the order of the lists. */
export class Names {
  readonly #lists: Readonly<Record<ListName, NamesOfList>>;

  constructor(document: ClaimDocument) {
    const lists = namedLists.map((list): readonly { readonly id: string }[] => document[list] ?? []);
    const starts = [0];
    for (const list of lists) starts.push(starts.at(-1)! + list.length);
    const words = new WordTable(starts.at(-1)!, (number) => {
      let at = 0;
      while (number >= starts[at + 1]!) at++;
      return lists[at]![number - starts[at]!]!.id;
    });
    this.#lists = Object.fromEntries(
      namedLists.map((list, at) => [list, new NamesOfList(list, words, starts[at]!, starts[at + 1]!)]),
    ) as Record<ListName, NamesOfList>;
  }

  /** The names in one of the lists. */
  in(list: ListName): NamesOfList {
    return this.#lists[list];
  }

  /** Which list holds the entry of this name, whatever it is. */
  find(id: string): { readonly list: ListName; readonly index: number } | undefined {
    const list = namedLists.find((each) => this.in(each).has(id));
    return list && { list, index: this.in(list).indexOf(id) };
  }
}
