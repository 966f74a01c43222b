import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import type { SeekRequest } from '../base/events.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase } from '../fixtures/lobby-states.ts';
import { settled } from '../fixtures/mount.ts';
import { arabicCase } from '../fixtures/small-case.ts';
import type { ClaimcueTimeline } from './timeline.ts';

async function mount(properties: Partial<ClaimcueTimeline> = {}): Promise<ClaimcueTimeline> {
  const timeline = document.createElement('claimcue-timeline');
  timeline.style.width = '900px';
  timeline.style.setProperty('--claimcue-timeline-start', '100px');
  timeline.style.setProperty('--claimcue-timeline-end', '50px');
  Object.assign(timeline, { document: lobbyCase(), media: 'raw', duration: 240, time: 50, ...properties });
  document.body.append(timeline);
  await new Promise(requestAnimationFrame);
  await timeline.updateComplete;
  await new Promise(requestAnimationFrame);
  await timeline.updateComplete;
  return timeline;
}

const find = <Found extends Element>(timeline: ClaimcueTimeline, selector: string) =>
  timeline.shadowRoot!.querySelector<Found>(selector)!;

function requests(timeline: ClaimcueTimeline): SeekRequest[] {
  const seen: SeekRequest[] = [];
  timeline.addEventListener('claimcue-seek-request', (event) => seen.push(event.detail));
  return seen;
}

afterEach(() => document.body.replaceChildren());

describe('claimcue-timeline', () => {
  it('lays its track between the two insets, to the pixel', async () => {
    const timeline = await mount();
    const host = timeline.getBoundingClientRect();
    const track = find(timeline, '.track').getBoundingClientRect();
    expect(track.left - host.left).toBeCloseTo(100, 1);
    expect(host.right - track.right).toBeCloseTo(50, 1);
  });

  it('draws marks as long as their ranges', async () => {
    const timeline = await mount();
    const path = find(timeline, '[data-party=tenant] .mark-edge').getAttribute('d')!;
    // 750 px for 240 s: 42 s to 58 s is 131.3 px to 181.3 px, less the pixel that keeps neighbours apart.
    expect(path.startsWith('M131.3 0h49')).toBe(true);
  });

  it('gives every shown party a lane in the document order', async () => {
    const timeline = await mount();
    const lanes = () =>
      [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.lane')].map((lane) => lane.dataset.party);
    expect(lanes()).toEqual(['tenant', 'management', 'inspector']);
    timeline.parties = ['inspector', 'tenant'];
    await timeline.updateComplete;
    expect(lanes()).toEqual(['tenant', 'inspector']);
  });

  it('tells assistive technology the time and the moment', async () => {
    const timeline = await mount();
    const slider = find(timeline, '[role=slider]');
    expect(slider.getAttribute('aria-valuenow')).toBe('50');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '0:50, The door is shut, Tenant, Building management, City inspector',
    );
    timeline.time = 5;
    expect(slider.getAttribute('aria-valuetext')).toBe('0:05');
  });

  it('asks for the time under the pointer', async () => {
    const timeline = await mount();
    const seen = requests(timeline);
    await page.elementLocator(find(timeline, '.track')).click({ position: { x: 375, y: 20 } });
    expect(seen[0]?.seconds).toBeCloseTo(120, 0);
  });

  it('moves by second and by moment from the keyboard, and keeps its keys from the player', async () => {
    const timeline = await mount();
    const seen = requests(timeline);
    let leaked = 0;
    document.body.addEventListener('keydown', () => leaked++);
    find<HTMLElement>(timeline, '[role=slider]').focus();
    await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowRight}{/Shift}{PageUp}{PageDown}{Home}{End}');
    expect(seen.map((request) => request.seconds)).toEqual([49, 60, 42, 74, 0, 240]);
    // The one key that leaks is Shift itself, which is no command.
    expect(leaked).toBe(1);
  });

  it('asks for the start of a moment by its button', async () => {
    const timeline = await mount();
    const seen = requests(timeline);
    find<HTMLButtonElement>(timeline, '.moment').click();
    expect(seen).toEqual([{ seconds: 42, id: 'm2' }]);
  });

  it('shows the same claims in the edit, where the edit has them', async () => {
    const timeline = await mount({ media: 'edit', duration: undefined });
    const path = find(timeline, '[data-party=tenant] .mark-edge').getAttribute('d')!;
    expect(path).not.toBe('');
  });

  it('says so where nothing is timed', async () => {
    const timeline = await mount({ document: emptyCase, media: emptyCase.media[0]?.id });
    expect(timeline.shadowRoot!.textContent).toContain('Not yet timed to this file');
  });

  it('keeps time from left to right on a page that reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const timeline = await mount();
    const boxes = [...timeline.shadowRoot!.querySelectorAll('.moment')].map(
      (moment) => moment.getBoundingClientRect().left,
    );
    expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
    document.documentElement.dir = '';
  });

  it('cuts a title at its own end, which is the left of an Arabic one', async () => {
    const timeline = await mount({ document: arabicCase, time: 25 });
    timeline.style.width = '790px';
    await settled(timeline);
    const title = find<HTMLElement>(timeline, '.moment-title');
    expect(title.scrollWidth).toBeGreaterThan(title.clientWidth);
    const letter = document.createRange();
    const words = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode()!;
    letter.setStart(words, 0);
    letter.setEnd(words, 1);
    expect(letter.getBoundingClientRect().right).toBeLessThanOrEqual(title.getBoundingClientRect().right + 1);
    expect(getComputedStyle(title).textOverflow).toBe('ellipsis');
  });

  it('leaves the number alone where a title has no room for three letters', async () => {
    const timeline = await mount({ document: arabicCase, time: 25 });
    timeline.style.width = '520px';
    await settled(timeline);
    const moment = find(timeline, '.moment').getBoundingClientRect();
    expect(find(timeline, '.moment-number').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      moment.bottom,
    );
    expect(find(timeline, '.moment-title').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      moment.bottom - 1,
    );
  });
});
