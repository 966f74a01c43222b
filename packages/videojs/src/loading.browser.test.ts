import type { ClaimcueNotice } from '@claimcue/elements/notice';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loaded, openPlayer, type PlayerOnPage, seek } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';
import type { ClaimcueLoadError, LoadIssue } from './load-issue.ts';

let page: PlayerOnPage;
let unhandled: PromiseRejectionEvent[];
const keepUnhandled = (event: PromiseRejectionEvent): void => {
  unhandled.push(event);
};

beforeEach(() => {
  page = openPlayer();
  unhandled = [];
  window.addEventListener('unhandledrejection', keepUnhandled);
});
afterEach(() => {
  window.removeEventListener('unhandledrejection', keepUnhandled);
  vi.restoreAllMocks();
  page.remove();
});

const file = (...parts: BlobPart[]): string =>
  URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
const json = JSON.stringify(twoRecordingsCase);
const titled = (title: string): string => JSON.stringify({ ...twoRecordingsCase, title });
const answer = (body: BodyInit | null, init?: ResponseInit): void => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, init));
};

const faults: readonly (readonly [name: string, prepare: () => string, code: string, says: RegExp])[] = [
  ['404', () => '/no/such/case.json', 'http-status', /answered 404 Not Found.*Check the address/s],
  [
    '500',
    () => {
      answer('', { status: 500, statusText: 'Internal Server Error' });
      return 'case.json';
    },
    'http-status',
    /answered 500 Internal Server Error.*The server failed/s,
  ],
  ['HTML', () => file('<!doctype html><title>Sign in</title>'), 'not-json', /is not JSON.*HTML/s],
  ['an empty answer', () => file(''), 'not-json', /is not JSON.*empty/s],
  ['broken JSON', () => file('{ "version": "1.0", '), 'not-json', /is not JSON/],
  [
    'an invalid document',
    () => file('{ "version": "1.0" }'),
    'missing',
    /title.*is required but missing\. Give a string/s,
  ],
  ['another version', () => file(json.replace('"1.0"', '"9.0"')), 'unsupported-version', /9\.0/],
  ['no address', () => 'http://', 'bad-address', /"http:\/\/" is not an address/],
  ['a host that is not there', () => 'http://127.0.0.1:1/case.json', 'network', /could not be fetched/],
  ['1,000 levels', () => file('[1,'.repeat(10_000)), 'not-json', /./],
];

describe('a load that fails', () => {
  it.each(faults)(
    '%s: an issue that says what to do, and the video plays',
    async (_name, prepare, code, says) => {
      const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
      let event: { issues: readonly LoadIssue[] } | undefined;
      page.player.on('claimcue:error', (given: typeof event) => {
        event = given;
      });
      const claimcue = page.player.claimcue({ src: prepare() });
      const error = await claimcue.ready.then(
        () => undefined,
        (reason: ClaimcueLoadError) => reason,
      );
      expect(error?.code).toBe('not-loaded');
      expect(error?.issues[0]?.code).toBe(code);
      expect(error?.message).toMatch(says);
      expect(event?.issues).toBe(error?.issues);
      expect(consoleError.mock.calls.filter(([text]) => String(text).startsWith('claimcue'))).toHaveLength(1);

      const notice = page.box.querySelector<ClaimcueNotice>('claimcue-notice:not([before-playback])')!;
      await notice.updateComplete;
      const panel = notice.shadowRoot!.textContent.replace(/\s+/g, ' ');
      expect(panel).toContain('The accounts could not be shown');
      expect(panel).toContain(error?.issues[0]?.remedy);

      await loaded(page.player);
      await page.player.play();
      expect(page.player.paused()).toBe(false);
      expect(claimcue.active).toEqual([]);
      expect(unhandled).toEqual([]);
    },
  );

  it('shows ten issues and counts the others', async () => {
    const claims = Array.from({ length: 25 }, (_, i) => ({ id: `c${i}`, party: 'nobody', text: 'Words' }));
    const claimcue = page.player.claimcue({ document: { ...twoRecordingsCase, claims }, onIssue: () => {} });
    await claimcue.ready.catch(() => {});
    const notice = page.box.querySelector<ClaimcueNotice>('claimcue-notice:not([before-playback])')!;
    await notice.updateComplete;
    expect(notice.shadowRoot!.querySelectorAll('li')).toHaveLength(10);
    expect(notice.shadowRoot!.textContent).toContain('15');
  });

  it('is never an unhandled rejection where nobody waits for it', async () => {
    page.player.claimcue({ document: 7, onIssue: () => {} });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(unhandled).toEqual([]);
  });

  it('is told to onIssue in place of the console', async () => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onIssue = vi.fn();
    await page.player.claimcue({ src: file('{}'), onIssue }).ready.catch(() => {});
    expect(onIssue).toHaveBeenCalledOnce();
    expect(consoleError).not.toHaveBeenCalled();
  });

  it('leaves what was shown, and the next one that succeeds takes the panel away', async () => {
    const claimcue = page.player.claimcue({ src: file(json), onIssue: () => {} });
    await claimcue.ready;
    await claimcue.load({ src: file('{}') }).catch(() => {});
    expect(claimcue.document?.title).toBe('A door');
    expect(page.box.querySelector('claimcue-notice:not([before-playback])')).not.toBeNull();
    await claimcue.load({ src: file(titled('Another door')) });
    expect(claimcue.document?.title).toBe('Another door');
    expect(page.box.querySelector('claimcue-notice:not([before-playback])')).toBeNull();
  });
});

describe('a large or slow answer', () => {
  const endless = (each: number, wait: number): { body: ReadableStream<Uint8Array>; sent: () => number } => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        sent += each;
        controller.enqueue(new Uint8Array(each).fill(0x20));
      },
    });
    return { body, sent: () => sent };
  };

  it('of 50 MB is given up where the limit is, and not held', async () => {
    const { body, sent } = endless(1024 * 1024, 0);
    answer(body);
    const claimcue = page.player.claimcue({ src: 'case.json', onIssue: () => {} });
    await expect(claimcue.ready).rejects.toMatchObject({ issues: [{ code: 'response-too-large' }] });
    expect(sent()).toBeLessThan(44 * 1024 * 1024);
  });

  it('that takes longer than the timeout is given up', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_address, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    );
    const claimcue = page.player.claimcue({ src: 'case.json', timeout: 0.1, onIssue: () => {} });
    await expect(claimcue.ready).rejects.toMatchObject({ issues: [{ code: 'timeout' }] });
  });
});

describe('a load that succeeds', () => {
  it('reads a file with a byte-order mark', async () => {
    const claimcue = page.player.claimcue({ src: file('\uFEFF', json) });
    await expect(claimcue.ready).resolves.toMatchObject({ superseded: false });
    expect(claimcue.document?.title).toBe('A door');
  });

  it('has rendered when ready resolves, and says so on the player', async () => {
    const ready = vi.fn();
    page.player.on('claimcue:ready', ready);
    await loaded(page.player);
    await seek(page.player, 12);
    await page.player.claimcue({ document: twoRecordingsCase }).ready;
    expect(ready).toHaveBeenCalledOnce();
    expect(
      page.player.el().querySelector('claimcue-overlay')!.shadowRoot!.querySelectorAll('.card'),
    ).toHaveLength(1);
    expect(page.box.querySelector('claimcue-legend')!.shadowRoot!.textContent).toContain('Ann');
  });

  it('does not put the old document over the new one where the slow answer comes last', async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const claimcue = page.player.claimcue({ src: 'old.json' });
    const old = claimcue.ready;
    const next = claimcue.load({ src: 'new.json' });
    expect(claimcue.ready).toBe(next);
    answers[1]!(new Response(titled('New')));
    await expect(next).resolves.toMatchObject({ superseded: false });
    answers[0]!(new Response(titled('Old')));
    await expect(old).resolves.toEqual({ superseded: true });
    expect(claimcue.document?.title).toBe('New');
  });
});
