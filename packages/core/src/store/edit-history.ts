import { applyEdit } from '../edits/apply-edit.ts';
import { combineEdits, type Edit, invertEdit } from '../edits/edit.ts';
import type { DocumentStore } from './document-store.ts';

/** How the document came to be what it is now; the cause that the store tells. */
export interface EditCause {
  readonly type: 'do' | 'undo' | 'redo';
  /** What was applied: for an undo, the inverse. */
  readonly edit: Edit;
}

/**
 * Applies edits to a store and takes them back. One edit is one emission and one entry; nothing is timed, joined or muted
 * behind the author's back.
 */
export class EditHistory {
  readonly #store: DocumentStore;
  readonly #done: Edit[] = [];
  #undone: Edit[] = [];

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** The edits that stand, the oldest first. */
  get done(): readonly Edit[] {
    return this.#done;
  }

  /** The edits that can be redone, the next one last. */
  get undone(): readonly Edit[] {
    return this.#undone;
  }

  /**
   * Applies an edit. What could be redone no longer can. An edit without changes is none.
   *
   * @throws {EditError} where the document is not as the edit says; then nothing has happened.
   */
  apply(edit: Edit): void {
    if (edit.changes.length === 0) return;
    const document = applyEdit(this.#store.document, edit);
    this.#done.push(edit);
    this.#undone = [];
    this.#store.replace(document, { type: 'do', edit } satisfies EditCause);
  }

  /** Takes the last edit back. @returns whether there was one. */
  undo(): boolean {
    const edit = this.#done.at(-1);
    if (edit === undefined) return false;
    const inverse = invertEdit(edit);
    const document = applyEdit(this.#store.document, inverse);
    this.#done.pop();
    this.#undone.push(edit);
    this.#store.replace(document, { type: 'undo', edit: inverse } satisfies EditCause);
    return true;
  }

  /** Applies again what was taken back last. @returns whether there was anything. */
  redo(): boolean {
    const edit = this.#undone.at(-1);
    if (edit === undefined) return false;
    const document = applyEdit(this.#store.document, edit);
    this.#undone.pop();
    this.#done.push(edit);
    this.#store.replace(document, { type: 'redo', edit } satisfies EditCause);
    return true;
  }

  /**
   * Makes one entry of the last edits, so that one undo takes back what was one act: a drag, a word.
   *
   * @param count  How many; at most those that stand.
   */
  join(count: number, label?: string): void {
    const last = this.#done.splice(Math.max(0, this.#done.length - count));
    if (last.length > 0) this.#done.push(combineEdits(last, label ?? last.at(-1)!.label));
  }
}
