import type { Translator } from '@claimcue/core';
import type { TemplateResult } from 'lit';
import { dispatch } from '../../base/events.ts';
import type { MomentRow } from '../../moment/moment-rows.ts';
import { markWords } from './mark-words.ts';
import { type SearchPanel, searchPanel } from './search-panel-template.ts';
import { searchRows } from './search-rows.ts';

const typingMilliseconds = 200;
// Longer than a pause between two letters, so that the count is said once.
const announceMilliseconds = 700;

/** What the search needs of its list. */
export interface SearchedList extends HTMLElement {
  query: string;
  requestUpdate(): void;
}

/** The search of one list. Loaded when a reader first asks for it. */
export class ListSearch {
  readonly #list: SearchedList;
  #typed: string;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #count = 0;
  #isSaid = true;

  constructor(list: SearchedList) {
    this.#list = list;
    this.#typed = list.query;
  }

  /** The rows in which the query is found. */
  rows(rows: readonly MomentRow[]): readonly MomentRow[] {
    const found = searchRows(rows, this.#list.query);
    if (this.#isSaid && found.count !== this.#count) queueMicrotask(() => this.#list.requestUpdate());
    this.#count = found.count;
    return found.rows;
  }

  /** Sets words with the query marked in them. */
  mark = (words: string): unknown => markWords(words, this.#list.query);

  panel(
    { parties, identities, isShown }: Pick<SearchPanel, 'parties' | 'identities' | 'isShown'>,
    translator: Translator,
    close: () => void,
  ): TemplateResult {
    // A query that the host has set stands in the field, unless the reader is typing another.
    if (this.#typing === undefined) this.#typed = this.#list.query;
    const panel: SearchPanel = {
      query: this.#typed,
      count: this.#isSaid ? this.#count : undefined,
      parties,
      identities,
      isShown,
      search: this.#search,
      showParties: (ids) => dispatch(this.#list, 'claimcue-parties-request', { parties: ids }),
      close,
    };
    return searchPanel(panel, translator);
  }

  /** Leaves the list as it was before the search. */
  end(): void {
    this.stop();
    this.#show('');
  }

  /** Forgets what has been typed and not been looked for yet. */
  stop(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#announcing);
    this.#typing = undefined;
    this.#isSaid = true;
  }

  #search = (query: string): void => {
    this.stop();
    this.#typed = query;
    this.#isSaid = false;
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#show(query);
    }, typingMilliseconds);
    this.#announcing = setTimeout(() => {
      this.#isSaid = true;
      this.#list.requestUpdate();
    }, announceMilliseconds);
  };

  #show(query: string): void {
    if (query === this.#list.query) return;
    this.#list.query = query;
    dispatch(this.#list, 'claimcue-query-change', { query });
  }
}
