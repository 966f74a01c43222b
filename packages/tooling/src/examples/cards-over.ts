import type { Page } from 'playwright';

/** A card over the picture: whose it is, and all the words on it. */
export interface Card {
  readonly party: string | undefined;
  readonly words: string;
}

/** Sets a page's video to a second, paused, and waits until its picture is there. */
export async function seekTo(page: Page, seconds: number): Promise<void> {
  // Playwright looks into shadow roots, so this finds a video in one as well.
  const video = page.locator('video');
  await video.waitFor({ state: 'attached' });
  await video.evaluate(async (element: HTMLVideoElement, time) => {
    if (element.readyState < 1)
      await new Promise((done) => element.addEventListener('loadedmetadata', done, { once: true }));
    const sought = new Promise((done) => element.addEventListener('seeked', done, { once: true }));
    element.pause();
    element.currentTime = time;
    await sought;
  }, seconds);
}

/** The cards that a reader sees over the picture. */
export function cardsOver(page: Page): Promise<readonly Card[]> {
  return page
    .locator('claimcue-overlay .card')
    .evaluateAll((elements) =>
      elements
        .filter((card) => card.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((card) => ({ party: (card as HTMLElement).dataset.party, words: card.textContent })),
    );
}
