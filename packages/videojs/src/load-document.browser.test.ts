import type { ClaimcueNotice } from '@claimcue/elements/notice';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loaded, openPlayer, type PlayerOnPage, seek } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

// The other notices of the document stand before playback.
const issuePanel = 'claimcue-notice:not([before-playback])';

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
describe('a load that fails', () => {
  it('says which version a document of another version has', async () => {
    const src = file(JSON.stringify({ ...twoRecordingsCase, version: '9.0' }));
    const claimcue = page.player.claimcue({ src, onIssue: () => {} });
    await expect(claimcue.ready).rejects.toMatchObject({ issues: [{ code: 'unsupported-version' }] });
  });

  it('shows ten issues and counts the others', async () => {
    const claims = Array.from({ length: 25 }, (_, i) => ({ id: `c${i}`, party: 'nobody', text: 'Words' }));
    const claimcue = page.player.claimcue({ document: { ...twoRecordingsCase, claims }, onIssue: () => {} });
    await claimcue.ready.catch(() => {});
    const notice = page.box.querySelector<ClaimcueNotice>(issuePanel)!;
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
});

describe('a load that succeeds', () => {
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
});
