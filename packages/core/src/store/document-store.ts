import type { ClaimDocument } from '@claimcue/schema';

/** What subscribers are told: once for each change. */
export interface DocumentChange<Cause = unknown> {
  readonly document: ClaimDocument;
  readonly previous: ClaimDocument;
  /** Why it changed, as whoever changed it says; an edit, where the history did. */
  readonly cause: Cause | undefined;
}

export type DocumentListener = (change: DocumentChange) => void;

/**
 * Holds the document that is shown. It never changes a document: another takes its place, and that is told once.
 *
 * Listeners are called in the order in which they came, and each sees every change in order, even where a listener
 * replaces the document itself.
 */
export class DocumentStore {
  #document: ClaimDocument;
  readonly #listeners = new Map<object, DocumentListener>();
  readonly #waiting: DocumentChange[] = [];
  #isTelling = false;

  constructor(document: ClaimDocument) {
    this.#document = document;
  }

  get document(): ClaimDocument {
    return this.#document;
  }

  /**
   * Puts another document in its place. The same document is no change.
   *
   * @throws what a listener threw, after all listeners were told: several as an AggregateError.
   */
  replace(document: ClaimDocument, cause?: unknown): void {
    if (document === this.#document) return;
    this.#waiting.push({ document, previous: this.#document, cause });
    this.#document = document;
    if (!this.#isTelling) this.#tell();
  }

  /** @returns what ends the subscription; it may be called twice. */
  subscribe(listener: DocumentListener): () => void {
    // One function may listen twice: each subscription is its own.
    const subscription = {};
    this.#listeners.set(subscription, listener);
    return () => {
      this.#listeners.delete(subscription);
    };
  }

  #tell(): void {
    const errors: unknown[] = [];
    this.#isTelling = true;
    for (let change = this.#waiting.shift(); change !== undefined; change = this.#waiting.shift()) {
      for (const [subscription, listener] of [...this.#listeners]) {
        if (!this.#listeners.has(subscription)) continue;
        try {
          listener(change);
        } catch (error) {
          errors.push(error);
        }
      }
    }
    this.#isTelling = false;
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, 'Several listeners failed.');
  }
}
