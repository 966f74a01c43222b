import { type FetchIssue, fetchIssue } from './load-issue.ts';

/** How much a fetch may cost. */
export interface FetchLimits {
  /** Bytes of the answer, after decompression. */
  readonly maxBytes: number;
  /** Seconds from the request to the last byte. */
  readonly timeout: number;
  /** Ends the fetch early; what it would have answered does not matter then. */
  readonly signal: AbortSignal;
}

export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly FetchIssue[] };

/**
 * Fetches a text. Never throws: what goes wrong is an issue with its remedy.
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
    if (!response.ok) return failed(statusIssue(address, response));
    const text = await readCapped(response, limits.maxBytes);
    return text === undefined ? failed(tooLarge(address, limits.maxBytes)) : { ok: true, text };
  } catch (error) {
    return failed(timedOut ? tooSlow(address, limits.timeout) : unreachable(address, error));
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

function failed(issue: FetchIssue): FetchedText {
  return { ok: false, issues: [issue] };
}

function statusIssue(address: string, response: Response): FetchIssue {
  const said = `${response.status} ${response.statusText}`.trim();
  const remedy =
    response.status === 404 || response.status === 410
      ? 'Check the address and that the file was put there.'
      : response.status === 401 || response.status === 403
        ? 'Let this page read the file, or check the address.'
        : response.status >= 500
          ? 'The server failed: try again, and look into its log.'
          : 'Check the address and what the server answers there.';
  return fetchIssue('http-status', response.status, `${address} answered ${said}`, remedy);
}

function tooLarge(address: string, maxBytes: number): FetchIssue {
  return fetchIssue(
    'response-too-large',
    undefined,
    `${address} answered more than ${maxBytes} bytes`,
    'Check that the address is the right one. Split the document, or raise maxBytes where it is trusted.',
  );
}

function tooSlow(address: string, seconds: number): FetchIssue {
  return fetchIssue(
    'timeout',
    seconds,
    `${address} did not answer in full within ${seconds} seconds`,
    'Try again, or raise timeout where the server is known to be slow.',
  );
}

function unreachable(address: string, error: unknown): FetchIssue {
  const said = error instanceof Error ? error.message : String(error);
  // A browser does not say why: a refusal by CORS looks like a lost connection.
  const remedy =
    new URL(address).origin === globalThis.location?.origin
      ? 'Check the connection and that the server runs.'
      : 'Check the connection, and that the other host lets this page read it (Access-Control-Allow-Origin).';
  return fetchIssue('network', address, `${address} could not be fetched (${said})`, remedy);
}
