import type { ClaimDocument } from '@claimcue/schema';
import type { Page } from 'playwright';

/** What a reader sees of the claims: by party, the words of each, and the ids that the list marks. */
export interface ClaimsOnScreen {
  readonly overlay: Readonly<Record<string, readonly string[]>>;
  readonly list: readonly string[];
}

/**
 * Reads which claims are on screen. Cards that show some of a party's claims and a button for the rest are opened
 * first, and closed again after.
 *
 * @param place  `over` the picture or `below` it.
 */
export async function claimsOnScreen(page: Page, place: 'over' | 'below' = 'over'): Promise<ClaimsOnScreen> {
  const overlay = page.locator(
    place === 'below' ? 'claimcue-overlay[layout="stacked"]' : 'claimcue-overlay:not([layout="stacked"])',
  );
  const closed = overlay.locator('.card .more[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  const cards = await overlay.locator('.card').evaluateAll((elements) =>
    elements
      .filter((card) => card.checkVisibility({ opacityProperty: false }))
      .map((card) => ({
        party: (card as HTMLElement).dataset.party ?? '',
        words: [...card.querySelectorAll('.quote')].map((quote) => quote.textContent.trim()),
      })),
  );
  const open = overlay.locator('.card .more[aria-expanded="true"]');
  while ((await open.count()) > 0) await open.first().click();
  const list = await page
    .locator('claimcue-list .claim[aria-current]')
    .evaluateAll((claims) => claims.map((claim) => claim.id.replace(/^claim-/, '')));
  return { overlay: Object.fromEntries(cards.map(({ party, words }) => [party, words])), list };
}

/** Which claims speak about a second of a stand-in, found in the plainest way: every claim is looked at. */
export function claimsAt(document: ClaimDocument, media: string, seconds: number): ClaimsOnScreen {
  const original = originalSecond(document, media, seconds);
  const claims = document.claims.filter((claim) => {
    const moment = document.moments?.find((entry) => entry.id === claim.moment);
    const targets = claim.targets ?? moment?.targets ?? [];
    return targets.some(
      (target) =>
        target.media === original?.media &&
        target.start !== undefined &&
        target.start <= original.seconds &&
        original.seconds < (target.end ?? Number.POSITIVE_INFINITY),
    );
  });
  const overlay: Record<string, string[]> = {};
  for (const { party, quotes = [] } of claims) {
    overlay[party] ??= [];
    for (const { voice, exact } of quotes) overlay[party].push(voice === 'party' ? `“${exact}”` : exact);
  }
  return { overlay, list: claims.map((claim) => claim.id) };
}

function originalSecond(
  document: ClaimDocument,
  media: string,
  seconds: number,
): { media: string; seconds: number } | undefined {
  const derivation = document.media.find((entry) => entry.id === media)?.derivedFrom?.[0];
  if (derivation === undefined) return { media, seconds };
  const cut = derivation.cuts?.find(({ start, end }) => start <= seconds && seconds < end);
  return cut && { media: derivation.media, seconds: cut.from + (seconds - cut.start) };
}
