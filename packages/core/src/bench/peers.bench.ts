import FlattenTree from '@flatten-js/interval-tree';
import Flatbush from 'flatbush';
// @ts-expect-error It has no types.
import createTree1d from 'interval-tree-1d';
import { IntervalTree } from 'node-interval-tree';
import type { TimeRange } from '../time/time-range.ts';

/** What every library here can do: name the ranges that meet a closed window, in any order. */
export interface Peer {
  readonly name: string;
  readonly search: (from: number, to: number) => readonly number[];
}

interface Numbered {
  readonly low: number;
  readonly high: number;
  readonly place: number;
}

/** How each library is built from the same ranges. */
export const peers: readonly { name: string; build: (ranges: readonly TimeRange[]) => Peer['search'] }[] = [
  {
    name: 'node-interval-tree',
    build(ranges) {
      const tree = new IntervalTree<Numbered>();
      ranges.forEach(({ start, end }, place) => {
        tree.insert({ low: start, high: end, place });
      });
      return (from, to) => tree.search(from, to).map(({ place }) => place);
    },
  },
  {
    name: 'interval-tree-1d',
    build(ranges) {
      const tree = createTree1d(ranges.map(({ start, end }, place) => [start, end, place]));
      return (from, to) => {
        const found: number[] = [];
        tree.queryInterval(from, to, (range: readonly number[]) => {
          found.push(range[2]!);
        });
        return found;
      };
    },
  },
  {
    name: 'flatbush',
    build(ranges) {
      const tree = new Flatbush(ranges.length);
      for (const { start, end } of ranges) tree.add(start, 0, end, 0);
      tree.finish();
      return (from, to) => tree.search(from, 0, to, 0);
    },
  },
  {
    name: '@flatten-js/interval-tree',
    build(ranges) {
      const tree = new FlattenTree();
      ranges.forEach(({ start, end }, place) => {
        tree.insert([start, end], place);
      });
      return (from, to) => tree.search([from, to]) as number[];
    },
  },
];
