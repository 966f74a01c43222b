import type { ClaimDocument } from '@claimcue/schema';
import type { LoadResult } from './claimcue.ts';
import type { FetchLimits } from './fetch-text.ts';
import { type DocumentSource, loadDocument } from './load-document.ts';
import { ClaimcueLoadError, type LoadIssue } from './load-issue.ts';

/** What happens with what was loaded. */
export interface LoadHandlers {
  /** Shows a document; done once it is on the page. */
  show(document: ClaimDocument, base: string): Promise<void>;
  /** It is shown, and no other load came between. */
  shown(document: ClaimDocument): void;
  failed(issues: readonly LoadIssue[]): void;
}

/** One load of a document after another. Only the latest shows anything, however late an older one answers. */
export class DocumentLoads {
  readonly #limits: Omit<FetchLimits, 'signal'>;
  readonly #handlers: LoadHandlers;
  #latest: AbortController | undefined;

  constructor(limits: Omit<FetchLimits, 'signal'>, handlers: LoadHandlers) {
    this.#limits = limits;
    this.#handlers = handlers;
  }

  /** @returns rejects with a `ClaimcueLoadError`, and is never an unhandled rejection. */
  start(source: DocumentSource): Promise<LoadResult> {
    this.stop();
    this.#latest = new AbortController();
    const load = this.#load(source, this.#latest.signal);
    // Whoever does not wait for it is told by the panel, the event and the console.
    load.catch((error: unknown) => {
      // biome-ignore lint/suspicious/noConsole: a fault of ours, and without this it would be lost.
      if (!(error instanceof ClaimcueLoadError)) console.error('claimcue:', error);
    });
    return load;
  }

  /** Lets the latest load end as superseded. */
  stop(): void {
    this.#latest?.abort();
  }

  async #load(source: DocumentSource, signal: AbortSignal): Promise<LoadResult> {
    const superseded = new Promise<'superseded'>((resolve) => {
      signal.addEventListener('abort', () => resolve('superseded'), { once: true });
    });
    const loading = loadDocument(source, document.baseURI, { ...this.#limits, signal });
    // Whoever waits for what nobody asks for any more goes on at once, and a slow answer to it changes nothing.
    const loaded = await Promise.race([loading, superseded]);
    if (loaded === 'superseded' || signal.aborted) return { superseded: true };
    if (!loaded.ok) {
      this.#handlers.failed(loaded.issues);
      throw new ClaimcueLoadError(loaded.issues);
    }
    await this.#handlers.show(loaded.document, loaded.base);
    if (signal.aborted) return { superseded: true };
    this.#handlers.shown(loaded.document);
    return { superseded: false, document: loaded.document };
  }
}
