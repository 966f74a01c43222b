/** How much a fetch may cost. */
export interface FetchLimits {
  /** Bytes of the answer, after decompression. */
  readonly maxBytes: number;
  /** Seconds from the request to the last byte. */
  readonly timeout: number;
  /** Ends the fetch early; what it would have answered does not matter then. */
  readonly signal: AbortSignal;
}

/** Why a text could not be had: what was answered in its place, or what went wrong on the way. */
export type FetchFailure = Response | 'too-large' | 'too-slow' | { readonly error: unknown };

export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: FetchFailure };

/**
 * Fetches a text. Never throws: what goes wrong is a failure, which `explainFetch` says in words.
 * The answer is counted while it comes, so that a huge one is given up and not held.
 */
export async function fetchText(address: string, limits: FetchLimits): Promise<FetchedText> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, limits.timeout * 1000);
  limits.signal.addEventListener('abort', stop);
  if (limits.signal.aborted) stop();
  try {
    const response = await fetch(address, { signal: abort.signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { ok: false, failure: response };
    const text = await readCapped(response, limits.maxBytes);
    return text === undefined ? { ok: false, failure: 'too-large' } : { ok: true, text };
  } catch (error) {
    return { ok: false, failure: timedOut ? 'too-slow' : { error } };
  } finally {
    clearTimeout(timer);
    limits.signal.removeEventListener('abort', stop);
    // Whatever is still coming is not wanted any more.
    stop();
  }
}

async function readCapped(response: Response, maxBytes: number): Promise<string | undefined> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
