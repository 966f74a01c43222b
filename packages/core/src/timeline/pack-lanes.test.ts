import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Packable, packLanes } from './pack-lanes.ts';

const entries = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })), { maxLength: 40 })
  .map((list) => list.map(([start, length], i): Packable => ({ id: `c${i}`, start, end: start + length })));

function overlaps(a: Packable, b: Packable): boolean {
  return a.start < a.end && b.start < b.end && a.start < b.end && b.start < a.end;
}

function expectNoOverlap(list: readonly Packable[], lanes: ReadonlyMap<string, number>): void {
  for (const a of list) {
    for (const b of list) {
      if (a !== b && overlaps(a, b)) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
    }
  }
}

describe('packLanes', () => {
  it('never lets two in a lane overlap, and takes as few lanes as overlap at once', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const lanes = packLanes(list);
        expectNoOverlap(list, lanes);
        const deepest = Math.max(
          0,
          ...list.map(
            ({ start }) => list.filter((other) => other.start <= start && start < other.end).length,
          ),
        );
        const used = list.filter(({ start, end }) => start < end).map(({ id }) => lanes.get(id)!);
        expect(Math.max(-1, ...used) + 1).toBe(deepest);
      }),
    );
  });

  it('moves nothing that was there when claims are added', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 40 }), (list, already) => {
        const before = packLanes(list.slice(0, already));
        const after = packLanes(list, before);
        for (const [id, lane] of before) expect(after.get(id)).toBe(lane);
        expect(after.size).toBe(list.length);
        expectNoOverlap(list, after);
      }),
    );
  });

  it('does not depend on the order in which the entries come', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(packLanes(list.toReversed())).toEqual(packLanes(list));
      }),
    );
  });

  it('packs thousands that all overlap in thousands of lanes', () => {
    const list = Array.from({ length: 5000 }, (_, i) => ({ id: `c${i}`, start: i, end: 10_000 }));
    expect(new Set(packLanes(list).values()).size).toBe(5000);
  });

  it('lets two that touch share a lane', () => {
    const list = [
      { id: 'a', start: 0, end: 2 },
      { id: 'b', start: 2, end: 4 },
    ];
    expect([...packLanes(list).values()]).toEqual([0, 0]);
  });
});
