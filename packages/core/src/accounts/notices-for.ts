import type { ClaimDocument, Notice } from '@claimcue/schema';

/**
 * The notices that a reader of one recording must see: those about it and those about the whole case.
 *
 * @param kinds  Only these kinds, where given.
 */
export function noticesFor(
  document: ClaimDocument,
  media: string | undefined,
  kinds?: readonly Notice['kind'][],
): Notice[] {
  return (document.notices ?? []).filter((notice) => {
    if (kinds !== undefined && !kinds.includes(notice.kind)) return false;
    const limited = notice.media ?? [];
    return limited.length === 0 || (media !== undefined && limited.includes(media));
  });
}
