import type { MediaClock } from '@claimcue/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPlayhead, type Playhead } from './follow-playhead.ts';

/** A clock that goes on with the page's own. */
class PageClock implements MediaClock {
  duration = 3600;
  rate = 1;
  paused = true;
  readonly listeners = new Set<() => void>();
  #from = 0;

  get time(): number {
    return performance.now() / 1000 - this.#from;
  }
  seek(seconds: number): void {
    this.#from = performance.now() / 1000 - seconds;
    this.tell();
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Counts what it is told. */
class Line {
  told: number[] = [];
  duration: number | undefined;
  readonly timeStep: number | undefined;

  constructor(timeStep?: number) {
    this.timeStep = timeStep;
  }

  get time(): number {
    return this.told.at(-1) ?? 0;
  }
  set time(seconds: number) {
    this.told.push(seconds);
  }
}

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let clock: PageClock;
let playhead: Playhead | undefined;
beforeEach(() => {
  clock = new PageClock();
  clock.seek(0);
});
afterEach(() => playhead?.stop());

/** What is told in a second of playback. */
async function toldIn(second: number, lines: readonly Line[]): Promise<number[]> {
  playhead = followPlayhead(clock, () => lines);
  clock.paused = false;
  clock.tell();
  for (const line of lines) line.told = [];
  await pass(second * 1000);
  return lines.map(({ told }) => told.length);
}

describe('followPlayhead', () => {
  it('tells no more often than a line moves', async () => {
    const [told] = await toldIn(1, [new Line(0.1)]);
    expect(told).toBeGreaterThanOrEqual(3);
    expect(told).toBeLessThanOrEqual(11);
  });

  it('tells in time what is read out, of a line that moves by a pixel in some seconds', async () => {
    const [told] = await toldIn(1, [new Line(9), new Line(Number.POSITIVE_INFINITY)]);
    expect(told).toBeGreaterThanOrEqual(2);
    expect(told).toBeLessThanOrEqual(5);
  });

  it('tells in every frame what does not say how often, and all others with it', async () => {
    let frames = 0;
    const count = (): void => {
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const [own, line] = await toldIn(0.5, [new Line(), new Line(0.1)]);
    expect(own).toBeGreaterThanOrEqual(frames - 2);
    expect(line).toBe(own);
  });

  it('counts in seconds of the media: twice the rate, twice as often', async () => {
    clock.rate = 2;
    const [told] = await toldIn(1, [new Line(0.2)]);
    expect(told).toBeGreaterThanOrEqual(3);
    expect(told).toBeLessThanOrEqual(11);
  });

  it('tells a jump at once, and nothing more while the clock stands', async () => {
    const line = new Line(0.1);
    playhead = followPlayhead(clock, () => [line, {}]);
    clock.seek(75);
    expect(line.time).toBeCloseTo(75, 1);
    expect(line.duration).toBe(3600);
    line.told = [];
    await pass(300);
    expect(line.told).toEqual([]);
  });

  it('leaves nothing behind', async () => {
    const line = new Line(0.05);
    await toldIn(0.1, [line]);
    playhead?.stop();
    line.told = [];
    await pass(200);
    expect(line.told).toEqual([]);
    expect(clock.listeners.size).toBe(0);
  });
});
