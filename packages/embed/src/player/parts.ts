import type { CaseContext } from '../static/case-context.ts';
import { partClass, writeCase } from '../static/write-case.ts';
import { toDom } from './to-dom.ts';

/** What became of the accounts that stood in the page. */
export type PartsChange = 'none' | 'written' | 'replaced';

/**
 * Makes the accounts in an element those of the document. Where they are the same already nothing is touched: what the
 * reader has before them does not move.
 */
export function updateParts(host: HTMLElement, context: CaseContext): PartsChange {
  const before = partsOf(host);
  const fresh = toDom(writeCase(context), host.ownerDocument);
  const name = (parts: Iterable<Element>): string | undefined => {
    for (const part of parts)
      if (part instanceof HTMLElement && part.dataset.claimcueDigest) return part.dataset.claimcueDigest;
    return undefined;
  };
  if (before.length > 0 && name(before) === name(fresh.children)) return 'none';
  const place = before.at(-1)?.nextSibling ?? null;
  for (const part of before) part.remove();
  host.insertBefore(fresh, place);
  return before.length > 0 ? 'replaced' : 'written';
}

/** The parts that an element holds. */
export function partsOf(host: HTMLElement): Element[] {
  return [...host.children].filter((child) => child.classList.contains(partClass));
}
