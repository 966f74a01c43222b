import type { OpenedExample } from '@claimcue/tooling/examples';
import type { BrowserContextOptions, Page } from 'playwright';

/** What went wrong on a page, and where it went to. */
export interface Watched {
  readonly errors: string[];
  /** What the page's content security policy refused, also where nobody was told. */
  readonly refusals: string[];
  readonly consoleErrors: string[];
  readonly requests: { readonly method: string; readonly url: string }[];
}

export interface DemoPage extends Watched {
  readonly page: Page;
}

export interface Visit extends BrowserContextOptions {
  /** What the server answers in place of the document. */
  readonly caseAnswer?: { readonly status: number; readonly body: string };
}

/** Opens the demo page anew and waits until its document is shown, or what is wrong with it. */
export async function visit(site: OpenedExample, { caseAnswer, ...options }: Visit = {}): Promise<DemoPage> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const watched: Watched = { errors: [], refusals: [], consoleErrors: [], requests: [] };
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.consoleErrors.push(message.text());
  });
  page.on('request', (request) => watched.requests.push({ method: request.method(), url: request.url() }));
  await page.exposeFunction('reportRefusal', (refusal: string) => watched.refusals.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { reportRefusal } = window as unknown as { reportRefusal(refusal: string): void };
      reportRefusal(`${effectiveDirective} refused ${blockedURI} of ${sourceFile}`);
    });
  });
  if (caseAnswer !== undefined) {
    await page.route('**/case.json', (route) =>
      route.fulfill({ ...caseAnswer, contentType: 'application/json' }),
    );
  }
  await page.goto(site.url);
  await page.locator('claimcue-compare .moment-title, claimcue-notice .issues').first().waitFor();
  return { page, ...watched };
}

/** Sets the player to a second and waits until its picture is there. */
export async function seek(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    const video = document.querySelector('video')!;
    if (video.readyState < 1) {
      await new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    }
    if (Math.abs(video.currentTime - time) < 1e-3) return;
    const seeked = new Promise((done) => video.addEventListener('seeked', done, { once: true }));
    video.currentTime = time;
    await seeked;
    // The elements render after the event.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, seconds);
}

/** Plays until a second is reached, then pauses. */
export async function playUntil(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    const video = document.querySelector('video')!;
    video.muted = true;
    await video.play();
    while (video.currentTime < time) await new Promise((done) => setTimeout(done, 20));
    video.pause();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, seconds);
}

/** Presses Tab until the focus is where a selector matches, through shadow roots. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches(wanted) === true;
    }, selector);
    if (isThere) return;
  }
  throw new Error(`Tab never comes to ${selector}.`);
}
