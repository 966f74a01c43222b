import type { ClaimcueNotice } from '@claimcue/elements/notice';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Claimcue } from '../claimcue.ts';
import { staysCalm } from '../fixtures/calm.ts';
import { loaded, openPlayer, type PlayerOnPage, seek } from '../fixtures/player-on-page.ts';
import type { ClaimcueLoadError, LoadIssue } from '../load-issue.ts';

// Another origin than the page's, as a newsroom's content server is.
const server = inject('faultyServer');

// The other notices of the document stand before playback.
const issuePanel = 'claimcue-notice:not([before-playback])';

let page: PlayerOnPage;
staysCalm(() => {
  vi.restoreAllMocks();
  page.remove();
});
beforeEach(() => {
  page = openPlayer();
});

const errorOf = (claimcue: Claimcue): Promise<ClaimcueLoadError | undefined> =>
  claimcue.ready.then(
    () => undefined,
    (reason: ClaimcueLoadError) => reason,
  );

describe('F6 a slow answer for the old document arrives last', () => {
  it('does not put the old document over the new one', async () => {
    const claimcue = page.player.claimcue({ src: `${server}/case.json?title=Old&after=300` });
    const old = claimcue.ready;
    const next = claimcue.load({ src: `${server}/case.json?title=New` });
    expect(claimcue.ready).toBe(next);
    await expect(next).resolves.toMatchObject({ superseded: false });
    await expect(old).resolves.toEqual({ superseded: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(claimcue.document?.title).toBe('New');
  });

  it('says nothing of an old one that failed in the meantime', async () => {
    const errors: unknown[] = [];
    page.player.on('claimcue:error', (event: unknown) => errors.push(event));
    const claimcue = page.player.claimcue({ src: `${server}/never`, timeout: 3 });
    await claimcue.load({ src: `${server}/case.json` });
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect(errors).toEqual([]);
    expect(page.box.querySelector(issuePanel)).toBeNull();
  });
});

type Fault = readonly [name: string, src: string, code: string, says: RegExp];

const faults: readonly Fault[] = [
  ['404', `${server}/404`, 'http-status', /answered 404 Not Found.*Check the address/s],
  ['403', `${server}/403`, 'http-status', /answered 403 Forbidden.*Let this page read the file/s],
  ['500', `${server}/500`, 'http-status', /answered 500 Internal Server Error.*The server failed/s],
  ['no answer ever', `${server}/never`, 'timeout', /did not answer in full within 0\.6 seconds/],
  ['half an answer, and no more', `${server}/half`, 'timeout', /did not answer in full/],
  ['half an answer, and a cut line', `${server}/cut`, 'network', /could not be fetched/],
  ['HTML', `${server}/html`, 'not-json', /is not JSON.*HTML/s],
  ['an empty answer', `${server}/empty`, 'not-json', /is not JSON.*empty/s],
  ['broken JSON', `${server}/broken`, 'not-json', /is not JSON/],
  ['an invalid document', `${server}/invalid`, 'missing', /title.*is required but missing\. Give a string/s],
  ['no permission by CORS', `${server}/no-permission`, 'network', /Access-Control-Allow-Origin/],
  ['50 MB', `${server}/large?id=limit`, 'response-too-large', /more than 41943040 bytes/],
  ['10,000 levels of objects', `${server}/deep`, 'too-deep', /./],
  ['10,000 levels of lists', `${server}/deep-list`, 'too-deep', /./],
  ['a host that is not there', 'http://127.0.0.1:1/case.json', 'network', /could not be fetched/],
  ['no address', 'http://', 'bad-address', /"http:\/\/" is not an address/],
];

describe('F7 a document that cannot be had or cannot be read', () => {
  it.each(faults)('%s: an issue that says what to do, and the video plays', async (name, src, code, says) => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
    let event: { issues: readonly LoadIssue[] } | undefined;
    page.player.on('claimcue:error', (given: typeof event) => {
      event = given;
    });
    const timeout = /^(no answer|half an answer, and no)/.test(name) ? 0.6 : 15;
    const claimcue = page.player.claimcue({ src, timeout });
    const error = await errorOf(claimcue);
    expect(error?.code).toBe('not-loaded');
    expect(error?.issues[0]?.code).toBe(code);
    expect(error?.message).toMatch(says);
    expect(event?.issues).toBe(error?.issues);
    expect(consoleError.mock.calls.filter(([text]) => String(text).startsWith('claimcue'))).toHaveLength(1);

    const notice = page.box.querySelector<ClaimcueNotice>(issuePanel)!;
    await notice.updateComplete;
    const panel = notice.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(panel).toContain('The accounts could not be shown');
    expect(panel).toContain(error?.issues[0]?.remedy);

    await loaded(page.player);
    await page.player.play();
    expect(page.player.paused()).toBe(false);
    expect(claimcue.active).toEqual([]);
  });

  it('is read where it only has a byte-order mark', async () => {
    const claimcue = page.player.claimcue({ src: `${server}/bom`, base: location.href });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
  });

  it('of 50 MB is given up at the limit, and not taken to the end', async () => {
    const src = `${server}/large?id=early`;
    const claimcue = page.player.claimcue({ src, maxBytes: 1024 * 1024, onIssue: () => {} });
    expect((await errorOf(claimcue))?.issues).toMatchObject([{ code: 'response-too-large' }]);
    const taken = Number(await (await fetch(`${server}/taken?id=early`)).text());
    // What the sockets between the two hold is on its way before anybody can say stop.
    expect(taken).toBeLessThan(25 * 1024 * 1024);
  });

  it('leaves what was shown, and the next one that succeeds takes the panel away', async () => {
    const claimcue = page.player.claimcue({ src: `${server}/case.json`, onIssue: () => {} });
    await claimcue.ready;
    await claimcue.load({ src: `${server}/500` }).catch(() => {});
    expect(claimcue.document?.title).toBe('A door');
    expect(page.box.querySelector(issuePanel)).not.toBeNull();
    await claimcue.load({ src: `${server}/case.json?title=Another` });
    expect(claimcue.document?.title).toBe('Another');
    expect(page.box.querySelector(issuePanel)).toBeNull();
  });
});
