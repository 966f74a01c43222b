import type { Page } from 'playwright';
import { launchBrowser } from '../browser/launch.ts';
import { type Card, cardsOver, seekTo } from '../examples/cards-over.ts';
import { serveFolders } from '../serve/serve-folders.ts';
import type { StepResult } from '../steps/step.ts';

/** Who speaks at a second of the case that the pages show: in a claim, between two, and after all. */
const expectations = [
  { second: 2.5, party: 'tenant', words: 'The door was locked.' },
  { second: 4.5, party: 'owner', words: 'The door was open.' },
  { second: 10 },
] as const;

/**
 * Opens pages that were built in a browser, and looks at whose claims they show at which second.
 *
 * @param dist  The folder that holds them, each in a folder of its name.
 */
export async function openPages(dist: string, names: readonly string[]): Promise<StepResult> {
  const server = await serveFolders({ '/': dist });
  const browser = await launchBrowser();
  try {
    const faults: string[] = [];
    for (const name of names) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
      page.on('response', (answer) => {
        if (answer.status() >= 400)
          faults.push(`${name}: ${answer.url()} is answered by ${answer.status()}.`);
      });
      page.setDefaultTimeout(20_000);
      await lookAt(page, `${server.url}${name}/index.html`).then(
        (found) => faults.push(...found.map((fault) => `${name}: ${fault}`)),
        (error: Error) => faults.push(`${name}: ${error.message}`),
      );
      await page.close();
    }
    return { ok: faults.length === 0, note: `${names.length} pages`, output: faults.join('\n') };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function lookAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const embedded = page.locator('claimcue-player');
  if ((await embedded.count()) > 0) await embedded.getByRole('button').first().click();
  const faults: string[] = [];
  for (const { second, ...expected } of expectations) {
    await seekTo(page, second);
    const wanted = 'party' in expected ? expected : undefined;
    const shown = await cardsOnce(page, (cards) => isShown(cards, wanted));
    if (!isShown(shown, wanted))
      faults.push(
        `at ${second} s it shows ${JSON.stringify(shown)} and not ${JSON.stringify(wanted ?? 'nothing')}.`,
      );
  }
  return faults;
}

function isShown(cards: readonly Card[], wanted: Card | undefined): boolean {
  if (wanted === undefined) return cards.length === 0;
  const [card, ...more] = cards;
  return more.length === 0 && card?.party === wanted.party && card?.words.includes(wanted.words) === true;
}

/** The cards over the picture once they are as they should be, or as they are after five seconds. */
async function cardsOnce(
  page: Page,
  areRight: (cards: readonly Card[]) => boolean,
): Promise<readonly Card[]> {
  const until = Date.now() + 5000;
  for (;;) {
    const cards = await cardsOver(page);
    if (areRight(cards) || Date.now() > until) return cards;
    await page.waitForTimeout(50);
  }
}
