import type { FetchFailure, FetchLimits } from './fetch-text.ts';
import { type FetchIssue, fetchIssue } from './load-issue.ts';

/** Says why a text could not be fetched, and what can be done. */
export function explainFetch(address: string, limits: FetchLimits, failure: FetchFailure): FetchIssue {
  if (failure === 'too-large') return tooLarge(address, limits.maxBytes);
  if (failure === 'too-slow') return tooSlow(address, limits.timeout);
  // Not by asking for a field, which a script of the page may have given to every object.
  return failure instanceof Response ? statusIssue(address, failure) : unreachable(address, failure.error);
}

function statusIssue(address: string, { status, statusText }: Response): FetchIssue {
  const said = `${status} ${statusText}`.trim();
  const remedy =
    status === 404 || status === 410
      ? 'Check the address and that the file was put there.'
      : status === 401 || status === 403
        ? 'Let this page read the file, or check the address.'
        : status >= 500
          ? 'The server failed: try again, and look into its log.'
          : 'Check the address and what the server answers there.';
  return fetchIssue('http-status', status, `${address} answered ${said}`, remedy);
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
