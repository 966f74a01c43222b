import { columnRange, timedClaims } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import {
  expectSame,
  type FrameContestant,
  interleaveFrames,
  report,
  seeded,
  verdict,
} from '@claimcue/tooling/bench';
import { denseCase } from '../fixtures/timeline-cases.ts';
import './define.ts';
import { buildLanes } from './lanes.ts';

const width = 1000;
const length = 3600;
const random = seeded(4);

/** A zoom and a pan: each frame shows another window, from all of the hour to a hundredth of it. */
const windows = Array.from({ length: 40 }, () => {
  const span = length * 10 ** (-2 * random());
  const from = random() * (length - span);
  return { from, to: from + span };
});

function boxed(element: Element): HTMLElement {
  const box = document.createElement('div');
  box.style.setProperty('width', `${width}px`);
  box.append(element);
  return box;
}

/** Ours, as a page uses it. */
function ours(name: string, claims: ClaimDocument): FrameContestant {
  const timeline = Object.assign(document.createElement('claimcue-timeline'), {
    document: claims,
    media: 'raw',
  });
  const box = boxed(timeline);
  return {
    name,
    show: async () => {
      document.body.append(box);
      while (timeline.shadowRoot?.querySelector('.tool') == null) await new Promise(requestAnimationFrame);
    },
    hide: () => box.remove(),
    frame: (i) => {
      Object.assign(timeline, windows[i % windows.length]);
      return timeline.updateComplete;
    },
  };
}

/** What most timelines do: a node for each range, placed anew for each window. */
function nodes(name: string, claims: ClaimDocument, kind: 'div' | 'rect'): FrameContestant {
  const lanes = document.createElement('div');
  lanes.style.setProperty('position', 'relative');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', '160');
  const parent = kind === 'div' ? lanes : svg;
  const placed = timedClaims(claims, 'raw').map(({ start, end, thing }) => {
    const lane = Number(thing.party.slice(1)) * 20;
    const node =
      kind === 'div'
        ? document.createElement('div')
        : document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    if (kind === 'div') {
      for (const [key, value] of [
        ['position', 'absolute'],
        ['top', `${lane}px`],
        ['height', '12px'],
        ['background', '#0072b2'],
      ])
        node.style.setProperty(key!, value!);
    } else {
      node.setAttribute('y', String(lane));
      node.setAttribute('height', '12');
    }
    parent.append(node);
    return { node, start, end };
  });
  const box = boxed(parent);
  box.style.setProperty('overflow', 'hidden');
  box.style.setProperty('height', '160px');
  box.style.setProperty('position', 'relative');
  return {
    name,
    show: () => document.body.append(box),
    hide: () => box.remove(),
    frame: (i) => {
      const { from, to } = windows[i % windows.length]!;
      const scale = width / (to - from);
      for (const { node, start, end } of placed) {
        const left = (start - from) * scale;
        const wide = (end - start) * scale;
        if (kind === 'div') {
          node.style.setProperty('left', `${left}px`);
          node.style.setProperty('width', `${wide}px`);
        } else {
          node.setAttribute('x', String(left));
          node.setAttribute('width', String(wide));
        }
      }
    },
  };
}

/** The columns that each lane shows must be those that a walk through all ranges finds. */
function check(claims: ClaimDocument): void {
  const timed = timedClaims(claims, 'raw');
  const lanes = buildLanes(timed, claims.parties, length);
  const scale = { ...windows[1]!, columns: 60 };
  for (const { party, marks } of lanes) {
    const runs = marks.runs({ ...scale, columns: 1e9 });
    const found: number[] = [];
    const naive: number[] = [];
    for (let column = 0; column < scale.columns; column++) {
      const { start, end } = columnRange(scale, column);
      const isIn = (one: { start: number; end: number }): boolean => one.start < end && start < one.end;
      if (runs.some(isIn)) found.push(column);
      if (timed.some((one) => one.thing.party === party.id && isIn(one))) naive.push(column);
    }
    expectSame(`Columns of ${party.id}`, found, naive);
  }
}

const small = denseCase(1000);
const large = denseCase(100_000);
check(small);
check(large);
const few = 'claimcue-timeline, 1,000 ranges';
const many = 'claimcue-timeline, 100,000 ranges';

const own = await interleaveFrames([ours(few, small), ours(many, large)], { frames: 40, rounds: 7 });
report('A frame of zooming and panning, 8 lanes on 1,000 px: how it grows', own, few);
verdict('100,000 against 1,000', own.get(many)! / own.get(few)!, 2, true);

const beside = await interleaveFrames(
  [
    ours(many, large),
    nodes('a <div> for each of 100,000', large, 'div'),
    nodes('an SVG <rect> for each of 100,000', large, 'rect'),
  ],
  { frames: 6, rounds: 2 },
);
report('The same beside a node for each range', beside, many);

const timeline = document.createElement('claimcue-timeline');
Object.assign(timeline, { document: large, media: 'raw' });
document.body.append(boxed(timeline));
while (timeline.shadowRoot?.querySelector('.tool') == null) await new Promise(requestAnimationFrame);
console.log(`  nodes at 100,000 ranges: ${timeline.shadowRoot.querySelectorAll('*').length}`);
