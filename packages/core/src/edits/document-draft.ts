import type { ClaimDocument } from '@claimcue/schema';
import type { DocumentEntry, DocumentList } from './edit.ts';
import { fieldOf, withField } from './json.ts';

/**
 * A document while an edit is applied to it. Each list is copied once however many of its entries change, so that
 * shifting every claim of a large case does not copy the case for every claim.
 */
export class DocumentDraft {
  #document: ClaimDocument;
  readonly #lists = new Map<DocumentList, DocumentEntry[]>();
  readonly #places = new Map<DocumentList, Map<string, number>>();

  constructor(document: ClaimDocument) {
    this.#document = document;
  }

  field(field: string): unknown {
    const list = this.#lists.get(field as DocumentList);
    return list ?? fieldOf(this.#document, field);
  }

  setField(field: string, value: unknown): void {
    this.#lists.delete(field as DocumentList);
    this.#places.delete(field as DocumentList);
    this.#document = withField(this.#document, field, value);
  }

  hasList(list: DocumentList): boolean {
    return this.field(list) !== undefined;
  }

  /** The entries as they are now; empty where there is no such list. */
  list(list: DocumentList): readonly DocumentEntry[] {
    return (this.field(list) as readonly DocumentEntry[] | undefined) ?? [];
  }

  /** Where the entry of an id stands; -1 where there is none. */
  placeOf(list: DocumentList, id: string): number {
    let places = this.#places.get(list);
    if (places === undefined) {
      places = new Map(this.list(list).map((entry, at) => [entry.id, at]));
      this.#places.set(list, places);
    }
    return places.get(id) ?? -1;
  }

  setEntry(list: DocumentList, at: number, entry: DocumentEntry): void {
    this.#own(list)[at] = entry;
  }

  insert(list: DocumentList, at: number, entry: DocumentEntry): void {
    const entries = this.#own(list);
    entries.splice(at, 0, entry);
    // At the end, where most are added, every other stays in its place.
    if (at === entries.length - 1) this.#places.get(list)?.set(entry.id, at);
    else this.#places.delete(list);
  }

  remove(list: DocumentList, at: number): void {
    const entries = this.#own(list);
    const [gone] = entries.splice(at, 1);
    if (at === entries.length && gone !== undefined) this.#places.get(list)?.delete(gone.id);
    else this.#places.delete(list);
  }

  finish(): ClaimDocument {
    let document = this.#document;
    for (const [list, entries] of this.#lists) document = withField(document, list, entries);
    return document;
  }

  #own(list: DocumentList): DocumentEntry[] {
    let entries = this.#lists.get(list);
    if (entries === undefined) {
      entries = [...this.list(list)];
      this.#lists.set(list, entries);
    }
    return entries;
  }
}
