import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TimeIndex } from '../time-index/time-index.ts';
import type { MediaClock } from './media-clock.ts';
import type { Timers } from './timers.ts';
import { watchActive } from './watch-active.ts';

/** A player and its timers in a time of their own, which a test moves on. */
class Stage implements MediaClock, Timers {
  time = 0;
  duration = 100;
  rate = 1;
  paused = true;
  listeners = new Set<() => void>();
  #now = 0;
  #pending = new Map<number, { at: number; callback: () => void }>();
  #next = 1;

  seek(seconds: number): void {
    this.time = seconds;
    this.tell();
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
  start(callback: () => void, milliseconds: number): unknown {
    this.#pending.set(this.#next, { at: this.#now + milliseconds, callback });
    return this.#next++;
  }
  stop(timer: unknown): void {
    this.#pending.delete(timer as number);
  }
  get pending(): number {
    return this.#pending.size;
  }
  /** Lets real seconds pass; timers fire when they are due. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const [due] = [...this.#pending]
        .filter(([, timer]) => timer.at <= end)
        .sort(([, a], [, b]) => a.at - b.at);
      const until = due?.[1].at ?? end;
      if (!this.paused) this.time += ((until - this.#now) / 1000) * this.rate;
      this.#now = until;
      if (due === undefined) return;
      this.#pending.delete(due[0]);
      due[1].callback();
    }
  }
}

const index = new TimeIndex([
  { start: 1, end: 3 },
  { start: 2, end: 5 },
  { start: 5, end: 6 },
]);

describe('watchActive', () => {
  it('tells of each change once, when it is due, without any event from the player', () => {
    const stage = new Stage();
    const seen: (readonly number[])[] = [];
    watchActive(stage, index, (active) => seen.push(active), stage);
    stage.paused = false;
    stage.tell();
    stage.pass(10);
    expect(seen).toEqual([[0], [0, 1], [1], [2], []]);
  });

  it('keeps the same array while nothing changes', () => {
    const stage = new Stage();
    const changed = vi.fn();
    const watch = watchActive(stage, index, changed, stage);
    stage.seek(1.2);
    const { active } = watch;
    stage.seek(1.9);
    expect(watch.active).toBe(active);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('waits for nothing while paused', () => {
    const stage = new Stage();
    watchActive(stage, index, () => {}, stage);
    expect(stage.pending).toBe(0);
  });

  it('leaves no timer and no subscription behind', () => {
    const stage = new Stage();
    const changed = vi.fn();
    const watch = watchActive(stage, index, changed, stage);
    stage.paused = false;
    stage.tell();
    watch.stop();
    stage.pass(10);
    expect(stage.pending).toBe(0);
    expect(stage.listeners.size).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is right after any sequence of seeks, rates, pauses and waits', () => {
    const step = fc.oneof(
      fc.record({ seek: fc.integer({ min: 0, max: 70 }) }),
      fc.record({ rate: fc.constantFrom(0.25, 1, 2, 16) }),
      fc.record({ paused: fc.boolean() }),
      fc.record({ wait: fc.integer({ min: 0, max: 30 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const stage = new Stage();
        const watch = watchActive(stage, index, () => {}, stage);
        for (const action of steps) {
          if ('seek' in action) stage.seek(action.seek / 10);
          else if ('wait' in action) stage.pass(action.wait / 10);
          else {
            Object.assign(stage, action);
            stage.tell();
          }
          // A timer may be a millisecond late: look a little before and allow either answer at a boundary.
          const late = index.activeAt(stage.time - 0.04 * stage.rate);
          expect([index.activeAt(stage.time), late]).toContainEqual(watch.active);
        }
      }),
    );
  });
});
