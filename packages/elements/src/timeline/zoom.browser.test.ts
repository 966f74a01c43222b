import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import type { WindowRequest } from '../base/events.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { mount, settled } from '../fixtures/mount.ts';
import { denseCase, targetKindsCase } from '../fixtures/timeline-cases.ts';
import type { ClaimcueTimeline } from './timeline.ts';

type Mounted = ClaimcueTimeline & { shadowRoot: ShadowRoot };

/** With what is loaded after the first look. */
async function mountTimeline(properties: Partial<ClaimcueTimeline> = {}, width = 900): Promise<Mounted> {
  const timeline = await mount(
    'claimcue-timeline',
    { document: lobbyCase(), media: 'raw', time: 50, ...properties },
    width,
  );
  await expect.poll(() => timeline.shadowRoot.querySelector('.tool')).not.toBeNull();
  await settled(timeline);
  return timeline;
}

const find = <Found extends Element = HTMLElement>(timeline: Mounted, selector: string) =>
  timeline.shadowRoot.querySelector<Found>(selector)!;

function windowRequests(timeline: ClaimcueTimeline): WindowRequest[] {
  const seen: WindowRequest[] = [];
  timeline.addEventListener('claimcue-window-request', (event) => seen.push(event.detail));
  return seen;
}

/** @returns whether the page keeps the wheel for itself. */
function wheel(timeline: Mounted, share: number, init: WheelEventInit): boolean {
  const track = find(timeline, '.track');
  const box = track.getBoundingClientRect();
  return track.dispatchEvent(
    new WheelEvent('wheel', {
      clientX: box.left + share * box.width,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    }),
  );
}

afterEach(() => document.body.replaceChildren());

describe('a short number', () => {
  it('is part of the name of what shows it, however many it stands for', async () => {
    const timeline = await mountTimeline({ document: denseCase(10_000), time: 1200 }, 360);
    const shown = find(timeline, '.gathering .count').textContent!;
    expect(shown).toBe('1.3K');
    for (const button of timeline.shadowRoot.querySelectorAll('button:has(.count)'))
      expect(button.getAttribute('aria-label')).toContain(button.textContent!.trim());
    expect(await accessibilityFaults(timeline)).toEqual([]);
  });
});

describe('the room under a narrow timeline', () => {
  it('is there before what is loaded later comes, so that nothing below it moves', async () => {
    const timeline = await mountTimeline({}, 328);
    const height = () => find(timeline, '.foot').offsetHeight;
    const later = height();
    expect(later).toBeGreaterThan(100);
    Object.assign(timeline, { tools: undefined });
    await timeline.updateComplete;
    expect(find(timeline, '.bands-legend')).toBeNull();
    expect(Math.abs(height() - later)).toBeLessThanOrEqual(12);
  });
});

describe('the part of a timeline in view', () => {
  it('grows around the pointer by the wheel with ctrl or ⌘, and back to the whole', async () => {
    const timeline = await mountTimeline();
    const seen = windowRequests(timeline);
    expect(wheel(timeline, 0.25, { deltaY: -50, ctrlKey: true })).toBe(false);
    await settled(timeline);
    const { from, to } = seen[0] as { from: number; to: number };
    expect(to - from).toBeCloseTo(240 * Math.exp(-0.3), 6);
    expect(from + (to - from) / 4).toBeCloseTo(60, 6);
    wheel(timeline, 0.25, { deltaY: 50, metaKey: true });
    expect(seen[1]).toEqual({});
    expect([timeline.from, timeline.to]).toEqual([undefined, undefined]);
  });

  it('leaves a wheel that changes nothing here to the page', async () => {
    const timeline = await mountTimeline();
    expect(wheel(timeline, 0.5, { deltaY: 100 })).toBe(true);
    expect(wheel(timeline, 0.5, { deltaY: 100, shiftKey: true })).toBe(true);
    expect(wheel(timeline, 0.5, { deltaX: 100 })).toBe(true);
    expect(wheel(timeline, 0.5, { deltaY: 100, ctrlKey: true })).toBe(true);
    timeline.from = 0;
    timeline.to = 60;
    await settled(timeline);
    expect(wheel(timeline, 0.5, { deltaY: 100 })).toBe(true);
    expect(wheel(timeline, 0.5, { deltaX: -90 })).toBe(true);
    expect(wheel(timeline, 0.5, { deltaX: 90 })).toBe(false);
    expect([timeline.from, timeline.to]).toEqual([6, 66]);
  });

  it('stays what the host says where the host refuses', async () => {
    const timeline = await mountTimeline({ from: 10, to: 70 });
    timeline.addEventListener('claimcue-window-request', (event) => event.preventDefault());
    wheel(timeline, 0.5, { deltaY: -50, ctrlKey: true });
    expect([timeline.from, timeline.to]).toEqual([10, 70]);
  });

  it('is dragged when it is not the whole, and a press without a drag seeks', async () => {
    const timeline = await mountTimeline({ from: 60, to: 150 });
    const seconds: number[] = [];
    timeline.addEventListener('claimcue-seek-request', (event) => seconds.push(event.detail.seconds));
    const slider = find(timeline, '.slider');
    const box = slider.getBoundingClientRect();
    const pointer = (type: string, x: number, id = 1, more: PointerEventInit = {}) =>
      slider.dispatchEvent(
        new PointerEvent(type, {
          pointerId: id,
          clientX: box.left + x,
          buttons: type === 'pointerup' ? 0 : 1,
          bubbles: true,
          composed: true,
          ...more,
        }),
      );
    pointer('pointerdown', 400);
    pointer('pointermove', 300);
    pointer('pointerup', 300);
    expect([timeline.from, timeline.to]).toEqual([70, 160]);
    expect(seconds).toEqual([]);
    await settled(timeline);
    pointer('pointerdown', 400);
    pointer('pointerup', 401);
    expect(seconds[0]).toBeCloseTo(110.1, 6);
  });

  it('follows two fingers: what is under each stays under it', async () => {
    const timeline = await mountTimeline({}, 960);
    const slider = find(timeline, '.slider');
    const box = slider.getBoundingClientRect();
    const finger = (type: string, x: number, pointerId: number) =>
      slider.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          pointerType: 'touch',
          clientX: box.left + x,
          buttons: 1,
          bubbles: true,
          composed: true,
        }),
      );
    finger('pointerdown', 400, 1);
    finger('pointerdown', 560, 2);
    finger('pointermove', 320, 1);
    finger('pointermove', 640, 2);
    // 160 px became 320: half of 240 s, with second 120 still in the middle.
    expect([timeline.from, timeline.to]).toEqual([60, 180]);
  });

  it('is said in words, with buttons that keep the focus when they have no more to do', async () => {
    const timeline = await mountTimeline({ from: 30, to: 105 });
    expect(find(timeline, '.window').textContent).toBe('Zoomed in: 0:30–1:45 of 4:00');
    const names = () => [...timeline.shadowRoot.querySelectorAll('.tool')].map((one) => one.ariaLabel);
    expect(names()).toEqual(['Earlier part', 'Later part', 'Zoom out', 'Zoom in', 'Whole length']);
    const whole = [...timeline.shadowRoot.querySelectorAll<HTMLElement>('.tool')].at(-1)!;
    whole.focus();
    await userEvent.keyboard('{Enter}');
    await settled(timeline);
    expect(names()).toEqual(['Zoom out', 'Zoom in', 'Whole length']);
    expect(timeline.shadowRoot.activeElement?.ariaLabel).toBe('Whole length');
    expect(find(timeline, '.overview')).toBeNull();
  });

  it('does not outlast the recording that it is of', async () => {
    const timeline = await mountTimeline({ from: 30, to: 105 });
    timeline.media = 'edit';
    await settled(timeline);
    expect([timeline.from, timeline.to]).toEqual([undefined, undefined]);
  });

  it('leaves the browser its own commands', async () => {
    const timeline = await mountTimeline();
    const seen = windowRequests(timeline);
    find(timeline, '.slider').focus();
    let leaked = 0;
    document.body.addEventListener(
      'keydown',
      (event) => {
        leaked++;
        event.preventDefault();
      },
      { once: true },
    );
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect([seen.length, leaked]).toEqual([0, 1]);
  });
});

describe('the slider', () => {
  it('does not say each second of playback while it has the focus, but says a jump', async () => {
    const timeline = await mountTimeline();
    const slider = find(timeline, '.slider');
    slider.focus();
    for (let time = 50; time < 53; time += 0.25) timeline.time = time;
    expect(slider.getAttribute('aria-valuenow')).toBe('50');
    timeline.time = 80;
    expect(slider.getAttribute('aria-valuetext')).toBe('1:20, Waiting outside, Tenant');
  });
});

describe('a timeline of 100,000 claims', () => {
  it('has no more nodes than one of a thousand has room for', async () => {
    const timeline = await mountTimeline({ document: denseCase(100_000), time: 0 });
    expect(timeline.shadowRoot.querySelectorAll('*').length).toBeLessThan(900);
  });
});

describe('targets', () => {
  it.each([320, 900])('have no fault that axe finds, at %d px', async (width) => {
    for (const properties of [
      { document: targetKindsCase },
      { document: targetKindsCase, from: 190, to: 230 },
      { document: denseCase(2000) },
    ]) {
      const timeline = await mountTimeline(properties, width);
      expect(await accessibilityFaults(timeline)).toEqual([]);
      timeline.parentElement!.remove();
    }
  });
});
