import type { Claim, ClaimDocument } from '@claimcue/schema';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { staysCalm } from '../fixtures/calm.ts';
import { loaded, openPlayer, type PlayerOnPage, seek, settled } from '../fixtures/player-on-page.ts';
import { scan, twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
staysCalm(() => {
  vi.restoreAllMocks();
  page.remove();
});
beforeEach(() => {
  page = openPlayer();
});

const timed = (id: string, start: number, end: number): Claim => ({
  id,
  party: ['ann', 'ben', 'city'][id.length % 3]!,
  text: `What was said, ${id}`,
  targets: [{ media: 'edit', start, end }],
});
const withClaims = (claims: readonly Claim[]): ClaimDocument => ({
  ...twoRecordingsCase,
  claims: [...claims],
});
const shadowText = (tag: string): string =>
  page.box.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('F8 no claims, 100,000 claims, and claims whose times make no sense', () => {
  it('none: says so, and the video plays', async () => {
    const document = { ...withClaims([]), moments: [] };
    const claimcue = page.player.claimcue({ document, list: page.box });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await page.player.play();
    expect(claimcue.active).toEqual([]);
    expect(shadowText('claimcue-timeline')).toContain('Not yet timed');
  });

  it('100,000: each seek finds what a scan of all finds, with about a thousand nodes of ours', {
    timeout: 90_000,
  }, async () => {
    const claims = Array.from({ length: 100_000 }, (_, i) =>
      timed(`c${i}`, (i * 7.3) % 74, ((i * 7.3) % 74) + 0.004),
    );
    await loaded(page.player);
    const bare = countNodes(page.box);
    const claimcue = page.player.claimcue({ document: withClaims(claims) });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    for (const second of [0.001, 20.2, 73.3]) {
      await seek(page.player, second);
      const now = page.player.currentTime() ?? 0;
      const expected = claims.filter(
        ({ targets: [target] = [] }) => target!.start! <= now && now < target!.end!,
      );
      expect(claimcue.active, `at ${now}`).toEqual(expected.map(({ id }) => id));
      await settled();
    }
    // By the picture's columns and not by the claims: controls, menu and about a target for each 24 pixels.
    expect(countNodes(page.box) - bare).toBeLessThan(1200);
  });

  it('a thousand that speak at once: the reader sees how many more there are', {
    timeout: 60_000,
  }, async () => {
    const claims = Array.from({ length: 1000 }, (_, i) => timed(`c${i}`, 10, 20));
    const claimcue = page.player.claimcue({ document: withClaims(claims) });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 15);
    await settled();
    expect(claimcue.active).toHaveLength(1000);
    expect(countNodes(page.player.el().querySelector('claimcue-overlay')!)).toBeLessThan(1000);
    expect(shadowText('claimcue-overlay')).toMatch(/\d+ more/);
  });

  it.each([
    ['of no length', timed('zero', 5, 5)],
    ['that ends before it starts', timed('reversed', 9, 5)],
    ['of a negative time', timed('negative', -5, 5)],
    ['of another recording', { ...timed('nowhere', 1, 2), targets: [{ media: 'none', start: 1, end: 2 }] }],
  ])('a claim %s is refused with its place and the remedy', async (_name, claim) => {
    const claimcue = page.player.claimcue({ document: withClaims([claim]), onIssue: () => {} });
    const error = await claimcue.ready.then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.message).toMatch(/claims\[0\]\.targets\[0\]/);
    expect(shadowText('claimcue-notice:not([before-playback])')).toContain('The video can still be played');
  });

  it('a claim beyond the end is never active, and drawn nowhere outside of the track', async () => {
    const claims = [timed('beyond', 500, 600), timed('across', 74, 600), timed('same', 3, 4)];
    const claimcue = page.player.claimcue({ document: withClaims([...claims, timed('same-again', 3, 4)]) });
    await Promise.all([claimcue.ready.catch((error: Error) => error), loaded(page.player)]);
    if (claimcue.document === undefined) return;
    await seek(page.player, 74.5);
    expect(claimcue.active).toEqual(['across']);
    await seek(page.player, 3.5);
    expect(claimcue.active).toEqual(['same', 'same-again']);
    await settled();
    const timeline = page.box.querySelector('claimcue-timeline')!;
    const track = timeline.shadowRoot!.querySelector('.track')!.getBoundingClientRect();
    const marks = timeline.shadowRoot!.querySelectorAll('.mark-ground');
    for (const mark of marks) {
      const box = mark.getBoundingClientRect();
      if (box.width > 0) expect(box.right).toBeLessThanOrEqual(track.right + 3);
    }
  });
});

describe('F13 a storm of seeks, backward seeks, and rates from 0.25 to 16', () => {
  it('tells of every change once, and of none that is none, in 300 seeks to and fro', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    const changes: string[] = [];
    page.player.on('claimcue:activechange', ({ active }: { active: string[] }) =>
      changes.push(active.join()),
    );
    let random = 7;
    for (let i = 0; i < 300; i++) {
      random = (random * 16807) % 2147483647;
      page.player.currentTime((random % 74000) / 1000);
      if (i % 10 === 0) await settled();
    }
    while (page.player.seeking()) await settled();
    changes.forEach((set, i) => {
      expect(set).not.toBe(changes[i - 1]);
    });
    expect(changes.at(-1)).toBe(claimcue.active.join());
    expect(claimcue.active).toEqual(scan('edit', page.player.currentTime() ?? 0));
  });

  it('is right at once after each of 40 seeks backward', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    for (let second = 74; second > 0; second -= 1.87) {
      await seek(page.player, second);
      expect(claimcue.active, `at ${second}`).toEqual(scan('edit', page.player.currentTime() ?? 0));
    }
  });

  it.each([0.25, 1, 2, 4, 16])(
    'enters and leaves at rate %d as a naive model does, none missed or doubled',
    async (rate) => {
      // Each set lasts for half a second of real time and more, so that a busy machine does not sleep through one.
      const length = Math.max(0.5, rate);
      const claims = Array.from({ length: 4 }, (_, i) =>
        timed(`c${i}`, 2 + i * length, 2 + (i + 2) * length),
      ).filter(({ targets: [target] = [] }) => target!.end! <= 74);
      const claimcue = page.player.claimcue({ document: withClaims(claims) });
      await Promise.all([claimcue.ready, loaded(page.player)]);
      const from = Math.max(0, 2 - rate / 4);
      await seek(page.player, from);
      const seen: string[] = [];
      page.player.on('claimcue:activechange', ({ active }: { active: string[] }) => seen.push(active.join()));
      page.player.playbackRate(rate);
      await page.player.play();
      const last = 2 + (rate < 1 ? 1 : 3) * length + 0.1 * rate;
      while ((page.player.currentTime() ?? 0) < last && !page.player.ended()) await settled();
      page.player.pause();
      const end = page.player.currentTime() ?? 0;
      const model = claims
        .flatMap(({ targets: [target] = [] }) => [target!.start!, target!.end!])
        .filter((instant, i, all) => from < instant && instant <= end && all.indexOf(instant) === i)
        .sort((a, b) => a - b)
        .map((instant) =>
          claims
            .filter(({ targets: [target] = [] }) => target!.start! <= instant && instant < target!.end!)
            .map(({ id }) => id)
            .join(),
        );
      expect(seen).toEqual(model);
      expect(seen.length).toBeGreaterThan(1);
    },
  );

  it('enters and leaves what changes of rate and seeks in the middle of playback lead to', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await page.player.play();
    const steps = [
      () => page.player.playbackRate(16),
      () => page.player.currentTime(30.9),
      () => page.player.playbackRate(0.25),
      () => page.player.currentTime(2.9),
      () => page.player.playbackRate(4),
    ];
    const wrong: string[] = [];
    for (const step of steps) {
      step();
      const until = performance.now() + 500;
      while (performance.now() < until) {
        const before = performance.now();
        await settled();
        if (page.player.seeking()) continue;
        const now = page.player.currentTime() ?? 0;
        const rate = page.player.playbackRate() ?? 1;
        // A timer is a few frames late, and more where frames are long: what was right then is right.
        const latest = (0.1 + (performance.now() - before) / 1000) * rate;
        // In steps of the media, so that no claim is short enough to lie between two.
        const allowed = Array.from({ length: Math.ceil(latest / 0.02) + 1 }, (_, i) =>
          scan('edit', now - i * 0.02).join(),
        );
        if (!allowed.includes(claimcue.active.join())) wrong.push(`${now} at ${rate}: ${claimcue.active}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('F9 a duration that is unknown, then a number, another number, and infinite', () => {
  it('is followed by the timeline, and never draws what is no number', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    const timeline = page.box.querySelector('claimcue-timeline')!;
    let duration = Number.NaN;
    vi.spyOn(page.player, 'duration').mockImplementation(() => duration);
    const most: (string | null)[] = [];
    for (duration of [Number.NaN, 75, 150, Number.POSITIVE_INFINITY, Number.NaN, 75]) {
      page.player.trigger('durationchange');
      await settled();
      most.push(timeline.shadowRoot!.querySelector('[role="slider"]')!.getAttribute('aria-valuemax'));
      expect(attributesOf(timeline.shadowRoot!)).not.toMatch(/NaN|Infinity/);
    }
    // Where the player does not know, the document's own 75 seconds count.
    expect(most).toEqual(['75', '75', '150', '75', '75', '75']);
    await seek(page.player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
  });

  it('of a real source that grows while it plays changes no claim', async () => {
    page.remove();
    page = openPlayer(900, '');
    const growing = await openGrowingSource();
    page.player.src({ src: growing.address, type: 'video/webm' });
    const claimcue = page.player.claimcue({ document: twoRecordingsCase, media: 'edit' });
    await Promise.all([claimcue.ready, growing.opened]);
    const durations = [page.player.duration()];
    for (const duration of [30, 75, Number.POSITIVE_INFINITY]) {
      growing.source.duration = duration;
      await new Promise((resolve) => setTimeout(resolve, 50));
      durations.push(page.player.duration());
    }
    expect(durations.slice(1)).toEqual([30, 75, Number.POSITIVE_INFINITY]);
    expect(claimcue.active).toEqual(scan('edit', page.player.currentTime() ?? 0));
    growing.close();
  });
});

/** A media source whose duration the test sets, as a server that records sets it. */
async function openGrowingSource() {
  const source = new MediaSource();
  const address = URL.createObjectURL(source);
  const opened = new Promise<void>((resolve) => {
    source.addEventListener('sourceopen', () => {
      source.addSourceBuffer('video/webm; codecs="vp9"');
      resolve();
    });
  });
  return { source, address, opened, close: () => URL.revokeObjectURL(address) };
}

/** Every value of every attribute. */
function attributesOf(root: ShadowRoot): string {
  const elements = [...root.querySelectorAll('*')];
  return elements.flatMap(({ attributes }) => [...attributes].map(({ value }) => value)).join('\n');
}

function countNodes(root: Element): number {
  const inside = root.querySelectorAll('*');
  const shadows = [root, ...inside].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return (
    inside.length +
    shadows.flatMap((shadow) => [...shadow.children]).reduce((sum, child) => sum + 1 + countNodes(child), 0)
  );
}
