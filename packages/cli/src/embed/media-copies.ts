import type { ClaimDocument } from '@claimcue/schema';

/** A file of a document that lies beside it. */
export interface MediaCopy {
  /** From the document's folder, with slashes; the same in the folder that is written. */
  readonly path: string;
}

export type MediaCopies =
  | { readonly ok: true; readonly copies: readonly MediaCopy[] }
  /** One sentence for each address that is no file beside the document. */
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * The files of a document that are given by a relative address: recordings, posters and tracks. Addresses of the web stay
 * what they are. A path that leads out of the document's folder is a fault, whatever way it is written.
 */
export function mediaCopies(document: ClaimDocument): MediaCopies {
  const paths = new Set<string>();
  const faults: string[] = [];
  const add = (address: string | undefined, place: string): void => {
    if (address === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return;
    const path = pathBeside(address);
    if (path === undefined) {
      faults.push(
        `${place}: ${address} leads out of the document's folder. Put the file beside the document, or use --media keep.`,
      );
    } else paths.add(path);
  };
  for (const [i, media] of document.media.entries()) {
    media.files.forEach(({ src }, k) => add(src, `media[${i}].files[${k}].src`));
    add(media.poster, `media[${i}].poster`);
    media.tracks?.forEach(({ src }, k) => add(src, `media[${i}].tracks[${k}].src`));
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, copies: [...paths].map((path) => ({ path })) };
}

/** A relative address as the path of a file; nothing where it is none, or leads up or to a root. */
function pathBeside(address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  // A backslash separates folders on Windows, a colon names a drive there or a stream.
  if (path === '' || /[\\:\p{Cc}]/u.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '.');
  return parts.some((part) => part === '' || part === '..') ? undefined : parts.join('/');
}
