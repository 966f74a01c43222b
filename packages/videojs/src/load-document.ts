import { formatDate } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { ReadResult } from '@claimcue/schema/reader';
import { type FetchLimits, fetchText } from './fetch-text.ts';
import { loadChecks } from './load-checks.ts';
import { type FetchIssue, fetchIssue, type LoadIssue } from './load-issue.ts';
import { resolveAddress } from './match-media.ts';

/** A document to show: where it lies, or what was read already. */
export type DocumentSource =
  | {
      /** Address of a JSON file, relative to the page. */
      readonly src: string | URL;
      /** What the document's own addresses are relative to, where it is not the address of the document. */
      readonly base?: string | URL | undefined;
    }
  | {
      /** The document as JSON gives it. It is checked like any other. */
      readonly document: unknown;
      /** What the document's own addresses are relative to; the page where it is left out. */
      readonly base?: string | URL | undefined;
    };

export type LoadedDocument =
  | {
      readonly ok: true;
      readonly document: ClaimDocument;
      /** Absolute address that the document's own addresses are relative to. */
      readonly base: string;
    }
  | { readonly ok: false; readonly issues: readonly LoadIssue[] };

/**
 * Fetches and checks a document. Never throws and never rejects: what is wrong with the way to it or with itself comes
 * back as issues.
 *
 * @param page  Absolute address of the page.
 */
export async function loadDocument(
  source: DocumentSource,
  page: string,
  limits: FetchLimits,
): Promise<LoadedDocument> {
  if (isRead(source)) {
    const checks = await loadChecks();
    if (checks === undefined) return failed(noChecks());
    return settle(checks.readDocument(source.document), baseFor(source.base, page, page));
  }
  const address = resolveAddress(String(source.src), page);
  if (address === undefined) return failed(badAddress(source.src));
  // Both at once: whoever waits for the document waits for nothing more.
  const fetching = Promise.all([fetchText(address, limits), loadChecks()]);
  // The first date that a page writes costs it as much as all else that is shown at first, and later ones next to nothing.
  // That is paid here, where there is nothing to show yet.
  formatDate('2000', 'en');
  const [fetched, checks] = await fetching;
  if (limits.signal.aborted) return { ok: false, issues: [] };
  if (checks === undefined) return failed(noChecks());
  if (!fetched.ok) return failed(checks.explainFetch(address, limits, fetched.failure));
  const read = checks.readDocumentText(fetched.text, { textLength: limits.maxBytes });
  return settle(read, baseFor(source.base, address, page));
}

// Its own, and not one that a script of the page gave to every object.
function isRead(source: DocumentSource): source is Extract<DocumentSource, { document: unknown }> {
  return Object.hasOwn(source, 'document');
}

async function settle(read: ReadResult, base: string): Promise<LoadedDocument> {
  if (read.ok) return { ok: true, document: read.document, base };
  try {
    return { ok: false, issues: await read.explain() };
  } catch (error) {
    return failed(notExplained(error));
  }
}

function failed(issue: FetchIssue): LoadedDocument {
  return { ok: false, issues: [issue] };
}

function badAddress(src: string | URL): FetchIssue {
  return fetchIssue(
    'bad-address',
    src,
    `${JSON.stringify(String(src))} is not an address`,
    'Give the address of a JSON file, absolute or relative to the page.',
  );
}

function noChecks(): FetchIssue {
  return fetchIssue(
    'not-checked',
    undefined,
    'could not be checked, because the part of the player that does it was not loaded',
    'Check the connection, and that all files of the player were put on the server.',
  );
}

// What explains a fault is loaded only then, and may not be had either.
function notExplained(error: unknown): FetchIssue {
  const said = error instanceof Error ? error.message : String(error);
  return fetchIssue(
    'not-explained',
    undefined,
    `does not have the form of a claim document, and what is wrong could not be found out (${said})`,
    'Run "claimcue validate" on the file.',
  );
}

// A file that a reader opened has a blob: address, and nothing is relative to that.
function baseFor(given: string | URL | undefined, address: string, page: string): string {
  if (given !== undefined) return resolveAddress(String(given), page) ?? page;
  return /^https?:/.test(address) ? address : page;
}
