import { report, verdict } from '@claimcue/tooling/bench';
import type { CDPSession, Page } from 'playwright';
import { openSite } from '../fixtures/site/open-site.ts';
import type { Bench, contestants } from './contestants.ts';

// Inside `evaluate` a function runs in the page and knows nothing of this file but what it is given.
declare const window: Window & { contestants: typeof contestants; bench: Bench };

const mounts = 5;
const rounds = 3;
const playedSeconds = 4;

const site = await openSite({ pages: { 'bench-page': 'bench-page.ts' }, wholeFootage: true, minify: true });
// One browser, and for each measurement a page of its own.
const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });

async function withPage<Result>(name: string, act: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  try {
    await page.goto(`${site.url}bench-page`);
    await page.waitForFunction(() => 'contestants' in window);
    await page.evaluate(async (which) => {
      window.bench = await window.contestants.open(which);
    }, name);
    return await act(page);
  } finally {
    await page.close();
  }
}

const mount = (page: Page, count: number): Promise<number> =>
  page.evaluate((many) => window.bench.contestant.mount(many), count);

/** Of the processor, not of the clock: whatever else the machine does is nobody's work. */
async function taskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

interface Playback {
  /** Milliseconds of the main thread in a second of playback. */
  readonly task: number;
  readonly delays: readonly number[];
}

const playback = (name: string, count: number): Promise<Playback> =>
  withPage(name, async (page) => {
    await mount(page, count);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(async () => {
      const { player, contestant } = window.bench;
      player.currentTime(10);
      await player.play();
      // Controls fade away in the first seconds of playback, whoever plays.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      contestant.takeDelays();
    });
    const before = await taskMilliseconds(session);
    await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), playedSeconds * 1000);
    const task = (await taskMilliseconds(session)) - before;
    const delays = await page.evaluate(() => window.bench.contestant.takeDelays());
    return { task: task / playedSeconds, delays };
  });

const least = (numbers: readonly number[]): number => Math.min(...numbers);
const p95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? Number.NaN;

/** The best of several turns each, taken by turns: on a shared machine every disturbance adds. */
async function byTurns<Key extends string>(
  keys: readonly Key[],
  turns: number,
  run: (key: Key) => Promise<number>,
): Promise<Map<Key, number>> {
  const samples = new Map(keys.map((key) => [key, [] as number[]]));
  for (let turn = 0; turn < turns; turn++) {
    for (const key of keys) samples.get(key)!.push(await run(key));
  }
  return new Map([...samples].map(([key, times]) => [key, least(times)]));
}

try {
  console.log(`Chromium ${site.browser.version()}`);

  const nodes = new Map<string, number>();
  const mounted = await byTurns(['native cues', 'claimcue'], mounts, (name) =>
    withPage(name, async (page) => {
      const took = await mount(page, 10_000);
      nodes.set(name, await page.evaluate(() => window.bench.nodes()));
      return took;
    }),
  );
  for (const name of ['videojs-markers', 'videojs-overlay'] as const) {
    const took = await withPage(name, async (page) => {
      const time = await mount(page, 10_000);
      nodes.set(name, await page.evaluate(() => window.bench.nodes()));
      return time;
    });
    (mounted as Map<string, number>).set(name, took);
  }
  report('Mount 10,000 claims', mounted, 'claimcue');
  for (const [name, count] of nodes) console.log(`  ${name.padEnd(44)} ${String(count).padStart(10)} nodes`);
  check('mount ÷ native cues', mounted.get('claimcue')! / mounted.get('native cues')!, 2);
  check('nodes ÷ 1,000', nodes.get('claimcue')! / 1000, 1);

  const delays = new Map<string, number[]>();
  const played = await byTurns(['bare video.js', 'native cues', 'claimcue'], rounds, async (name) => {
    const result = await playback(name, 10_000);
    delays.set(name, [...(delays.get(name) ?? []), ...result.delays]);
    return result.task;
  });
  (played as Map<string, number>).set(
    'videojs-overlay (100 only)',
    (await playback('videojs-overlay', 100)).task,
  );
  report('Main thread in a second of playback, 10,000 claims', played, 'claimcue');
  check('playback ÷ native cues', played.get('claimcue')! / played.get('native cues')!, 1.2);

  const late = new Map(
    [...delays].filter(([, of]) => of.length > 0).map(([name, of]) => [name, p95(of) * 1000]),
  );
  report('From a boundary to its notice, 95 of 100 are faster', late, 'claimcue');
  check('notice ÷ native cuechange', late.get('claimcue')! / late.get('native cues')!, 2);

  const shown = await withPage('claimcue', async (page) => {
    await mount(page, 10_000);
    return page.evaluate(async () => {
      const { player, contestant, scan } = window.bench;
      let right = 0;
      let held = 0;
      let due = 0;
      for (let i = 0; i < 60; i++) {
        const there = new Promise((resolve) => player.one('seeked', resolve));
        player.currentTime((i * 37.17) % 74);
        await there;
        const active = contestant.activeNow() ?? [];
        const expected = scan(10_000);
        held += active.length;
        due += expected.length;
        right += active.filter((place) => expected.includes(place)).length;
      }
      return { recall: right / due, precision: right / held };
    });
  });
  check('active claims found (recall)', shown.recall, 1, false);
  check('active claims right (precision)', shown.precision, 1, false);

  const flat = await byTurns(
    ['100', '100000'],
    rounds,
    async (count) => (await playback('claimcue', Number(count))).task,
  );
  report('Main thread in a second of playback, by how many claims there are', flat, '100');
  check('100,000 claims ÷ 100', flat.get('100000')! / flat.get('100')!, 1.5);
} finally {
  await site.close();
}

function check(what: string, value: number, target: number, atMost = true): void {
  verdict(what, value, target, atMost);
  if (atMost ? !(value <= target) : !(value >= target)) process.exitCode = 1;
}
