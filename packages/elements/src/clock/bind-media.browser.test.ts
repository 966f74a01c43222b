import type { ClaimDocument } from '@claimcue/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../list/define.ts';
import '../timeline/define.ts';
import type { ClaimcueList } from '../list/index.ts';
import type { ClaimcueTimeline } from '../timeline/index.ts';
import { bindMedia, createMediaElementClock } from './index.ts';

const document_: ClaimDocument = {
  version: '1.0',
  title: 'A door',
  language: 'en',
  media: [{ id: 'edit', duration: 75, files: [{ src: '/media/stand-in-edit.webm' }] }],
  parties: [
    { id: 'ann', type: 'Person', name: 'Ann' },
    { id: 'ben', type: 'Person', name: 'Ben' },
  ],
  claims: [
    { id: 'a', party: 'ann', text: 'What Ann said', targets: [{ media: 'edit', start: 1, end: 1.5 }] },
    { id: 'b', party: 'ben', text: 'What Ben said', targets: [{ media: 'edit', start: 1.5, end: 30 }] },
  ],
};

let video: HTMLVideoElement;
let list: ClaimcueList;
let timeline: ClaimcueTimeline;
let end: () => void;
beforeEach(async () => {
  video = document.createElement('video');
  Object.assign(video, { muted: true, src: '/media/stand-in-edit.webm' });
  list = document.createElement('claimcue-list');
  timeline = document.createElement('claimcue-timeline');
  document.body.append(video, list, timeline);
  end = bindMedia([list, timeline], {
    document: document_,
    media: 'edit',
    clock: createMediaElementClock(video),
  });
  await new Promise((resolve) => video.addEventListener('canplay', resolve, { once: true }));
});
afterEach(() => {
  end();
  for (const element of [video, list, timeline]) element.remove();
});

describe('bindMedia', () => {
  it('shows what is said as a plain video plays, one claim after another', async () => {
    video.currentTime = 0.8;
    await video.play();
    await expect.poll(() => list.active).toEqual(['a']);
    await expect.poll(() => list.active).toEqual(['b']);
    expect(timeline.time).toBeGreaterThan(1);
    expect(timeline.duration).toBeCloseTo(75, 0);
  });

  it('answers a request to seek, and one to show parties', async () => {
    list.dispatchEvent(new CustomEvent('claimcue-seek-request', { detail: { seconds: 1.5 } }));
    await expect.poll(() => list.active).toEqual(['b']);
    list.dispatchEvent(new CustomEvent('claimcue-parties-request', { detail: { parties: ['ann'] } }));
    expect(timeline.parties).toEqual(['ann']);
  });

  it('does nothing after its end', async () => {
    end();
    list.dispatchEvent(new CustomEvent('claimcue-seek-request', { detail: { seconds: 1.5 } }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(video.currentTime).toBe(0);
  });
});
