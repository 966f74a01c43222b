import type { ClaimDocument } from '@claimcue/schema';
import { formatPath, readDocumentText } from '@claimcue/schema/reader';
import type { Refusal } from './refusal.ts';

export type Fetched =
  | { readonly ok: true; readonly document: ClaimDocument; readonly base: string }
  | {
      readonly ok: false;
      /** Whether the document could be had; one that could not may be as it was. */
      readonly reached: boolean;
      readonly refusals: readonly Refusal[];
    };

const maxBytes = 40 * 1024 * 1024;
const seconds = 20;
const shown = 10;

const pending = new Map<string, Promise<Fetched>>();

/**
 * Fetches a document as it is today: a copy in the browser's cache is asked after (`If-None-Match`), so a correction
 * reaches pages that were made long ago. Never rejects. Players of one page that ask at the same time share one answer.
 *
 * @param address  Absolute.
 */
export function fetchDocument(address: string): Promise<Fetched> {
  const known = pending.get(address);
  if (known !== undefined) return known;
  const fetched = fetchOnce(address).finally(() => pending.delete(address));
  pending.set(address, fetched);
  return fetched;
}

async function fetchOnce(address: string): Promise<Fetched> {
  let text: string;
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (!response.ok) {
      return unreached(address, `answered ${response.status}`, 'Check that the file lies there.');
    }
    const read = await readCapped(response);
    if (read === undefined) {
      return unreached(address, `is larger than ${maxBytes} bytes`, 'Split the document.');
    }
    text = read;
  } catch {
    const isOwn = new URL(address).origin === location.origin;
    const remedy = isOwn
      ? 'Check the connection.'
      : 'Check the connection, and that its host lets this page read it (Access-Control-Allow-Origin).';
    return unreached(address, 'could not be fetched', remedy);
  }
  const read = readDocumentText(text);
  if (read.ok) return { ok: true, document: read.document, base: address };
  return { ok: false, reached: true, refusals: await explained(read.explain) };
}

async function explained(
  explain: () => Promise<readonly { path: readonly (string | number)[]; message: string; remedy: string }[]>,
): Promise<Refusal[]> {
  try {
    const issues = await explain();
    return issues
      .slice(0, shown)
      .map(({ path, message, remedy }) => ({ place: formatPath(path), message, remedy }));
  } catch {
    // What explains a fault is loaded only then, and may not be had either.
    return [
      {
        place: 'document',
        message: 'is not a claim document',
        remedy: 'Run "claimcue validate" on the file.',
      },
    ];
  }
}

async function readCapped(response: Response): Promise<string | undefined> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function unreached(address: string, message: string, remedy: string): Fetched {
  return { ok: false, reached: false, refusals: [{ place: address, message, remedy }] };
}
