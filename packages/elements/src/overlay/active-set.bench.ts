import { TimeIndex, timedClaims } from '@claimcue/core';
import type { Claim, ClaimDocument, Party } from '@claimcue/schema';
import { expectSame, report, seeded, verdict } from '@claimcue/tooling/bench';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './define.ts';

/*
 * What one frame of playback costs from the cursor to the DOM, at 60 frames a second; most frames change nothing. Layout
 * and paint are the browser's and alike for all, and are not in it.
 *
 * The limit is the best structure written by hand: a node is cloned and filled when its claim begins, and taken away when
 * it ends; the nodes are those of our cards. The peer filters all claims in every frame and leaves the rest to Lit.
 */
const frames = 1200;
// A round has under thirty changes, so that a collection of garbage or a compiler at work makes one twice as long.
const warmUps = 10;
const rounds = 40;
const parties: Party[] = Array.from({ length: 5 }, (_, i) => ({
  id: `p${i}`,
  type: 'Organization',
  name: `Party number ${i}`,
}));

function caseOf(count: number): ClaimDocument {
  const random = seeded(7);
  const claims = Array.from({ length: count }, (_, i): Claim => {
    const start = i * 1.5 + random();
    return {
      id: `c${i}`,
      party: `p${Math.floor(random() * 5)}`,
      text: `Statement ${i}`,
      targets: [{ media: 'raw', start, end: start + 1 + random() * 6 }],
      quotes: [
        {
          source: 's',
          voice: 'party',
          exact: `These are the words of statement number ${i}, as they were said.`,
        },
      ],
    };
  });
  return {
    version: '1.0',
    title: 'Benchmark',
    language: 'en',
    media: [{ id: 'raw', duration: count * 1.5 + 10, files: [{ src: 'raw.mp4' }] }],
    parties,
    sources: [
      { id: 's', type: 'Statement', title: 'A statement', publisher: 'Paper', datePublished: '2026-03-16' },
    ],
    claims,
  };
}

interface Contestant {
  readonly name: string;
  readonly frames: number;
  /** Shows what is active at a time; done when what it returns is. */
  readonly show: (seconds: number) => unknown;
  /** The quotes on screen, for checking. */
  readonly shown: () => string[];
  readonly hide: () => void;
}

const stage = document.createElement('div');
stage.style.cssText = 'width:1600px;height:900px;position:relative';
document.body.append(stage);

const wordsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.quote')].map((quote) => quote.textContent!.trim()).sort();

function ours(name: string, document: ClaimDocument): Contestant {
  const overlay = globalThis.document.createElement('claimcue-overlay');
  overlay.style.cssText = 'position:absolute;inset:0';
  const timed = timedClaims(document, 'raw');
  const cursor = new TimeIndex(timed).cursor(0);
  Object.assign(overlay, { document, media: 'raw' });
  stage.append(overlay);
  let last: readonly number[] | undefined;
  return {
    name,
    frames,
    show(seconds) {
      cursor.moveTo(seconds);
      if (cursor.active === last) return undefined;
      last = cursor.active;
      overlay.active = last.map((place) => timed[place]!.thing.id);
      return overlay.updateComplete;
    },
    shown: () => wordsIn(overlay.shadowRoot!),
    hide: () => {
      overlay.active = [];
    },
  };
}

function byHand(name: string, document: ClaimDocument): Contestant {
  const root = globalThis.document.createElement('div');
  stage.append(root);
  const skeleton = globalThis.document.createElement('template');
  const make = (tag: string, className: string, ...children: Node[]): HTMLElement => {
    const element = globalThis.document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const svg = globalThis.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.append(globalThis.document.createElementNS('http://www.w3.org/2000/svg', 'circle'));
  const card = make(
    'article',
    'card',
    make(
      'div',
      'card-body',
      make(
        'header',
        'card-head',
        svg,
        make('p', 'card-who', make('bdi', 'card-party')),
        make('p', 'card-times', make('button', 'card-time', make('time', ''))),
      ),
    ),
  );
  const claimNode = make(
    'div',
    'card-claim',
    make(
      'div',
      'claim-words',
      make('blockquote', 'quote', make('p', '')),
      make(
        'details',
        'source',
        make('summary', '', make('span', 'source-who'), make('time', ''), make('span', 'source-open')),
      ),
    ),
  );
  skeleton.content.append(card, claimNode);
  const timed = timedClaims(document, 'raw');
  const cursor = new TimeIndex(timed).cursor(0);
  const cards = new Map<string, HTMLElement>();
  const nodes = new Map<number, HTMLElement>();
  const enter = (place: number): void => {
    const { thing, start, end } = timed[place]!;
    let body = cards.get(thing.party);
    if (body === undefined) {
      const article = card.cloneNode(true) as HTMLElement;
      article.querySelector('bdi')!.textContent = parties.find(({ id }) => id === thing.party)!.name;
      article.querySelector('time')!.textContent = `${start}–${end}`;
      root.append(article);
      body = article.firstElementChild as HTMLElement;
      cards.set(thing.party, body);
    }
    const node = claimNode.cloneNode(true) as HTMLElement;
    node.querySelector('p')!.textContent = `“${thing.quotes![0]!.exact}”`;
    node.querySelector('.source-who')!.textContent = 'Paper';
    node.querySelector('time')!.textContent = '16 Mar 2026';
    node.querySelector('.source-open')!.textContent = 'source';
    node.addEventListener('click', () => start);
    body.append(node);
    nodes.set(place, node);
  };
  const leave = (place: number): void => {
    const body = nodes.get(place)!.parentElement!;
    nodes.get(place)!.remove();
    nodes.delete(place);
    if (body.childElementCount > 1) return;
    body.parentElement!.remove();
    cards.delete(timed[place]!.thing.party);
  };
  let last: readonly number[] = [];
  return {
    name,
    frames,
    show(seconds) {
      cursor.moveTo(seconds);
      if (cursor.active === last) return;
      const now = cursor.active;
      for (const place of last) if (!now.includes(place)) leave(place);
      for (const place of now) if (!nodes.has(place)) enter(place);
      last = now;
    },
    shown: () => wordsIn(root),
    hide: () => {},
  };
}

function filtered(name: string, document: ClaimDocument): Contestant {
  const root = globalThis.document.createElement('div');
  stage.append(root);
  return {
    name,
    frames: 60,
    show(seconds) {
      const active = document.claims.filter(({ targets }) => {
        const { start, end } = targets![0]!;
        return start! <= seconds && seconds < end!;
      });
      render(
        html`${repeat(
          active,
          ({ id }) => id,
          (claim) =>
            html`<article class="card"><header>${claim.party}</header><blockquote class="quote"><p>“${claim.quotes![0]!.exact}”</p></blockquote></article>`,
        )}`,
        root,
      );
    },
    shown: () => wordsIn(root),
    hide: () => {},
  };
}

const [small, large] = [caseOf(100), caseOf(100_000)];
const contestants = [
  ours('overlay, 100 claims', small),
  ours('overlay, 100,000 claims', large),
  byHand('enter and leave by hand, 100', small),
  byHand('enter and leave by hand, 100,000', large),
  filtered('filter and lit repeat, 100,000', large),
];
const lengthOf = ({ name }: Contestant): number => (name.includes('100,000') ? 150_000 : 150);
// Long enough for the first measure of the overlays: before it nothing is shown.
for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);

for (const contestant of contestants) {
  const claims = (lengthOf(contestant) === 150 ? small : large).claims;
  for (let i = 1; i < 40; i++) {
    const seconds = (lengthOf(contestant) * i) / 41;
    await contestant.show(seconds);
    const naive = claims
      .filter(({ targets }) => targets![0]!.start! <= seconds && seconds < targets![0]!.end!)
      .map(({ quotes }) => `“${quotes![0]!.exact}”`)
      .sort();
    expectSame(`${contestant.name} at ${seconds} s`, contestant.shown(), naive);
  }
}

const samples = new Map(contestants.map(({ name }) => [name, [] as number[]]));
for (let round = -warmUps; round < rounds; round++) {
  for (const contestant of contestants) {
    const from = (lengthOf(contestant) - 25) * ((round + warmUps + 0.5) / (rounds + warmUps + 1));
    await contestant.show(from);
    const begun = performance.now();
    for (let i = 0; i < contestant.frames; i++) {
      const done = contestant.show(from + i / 60);
      if (done !== undefined) await done;
    }
    const taken = (performance.now() - begun) / contestant.frames;
    if (round >= 0) samples.get(contestant.name)!.push(taken);
  }
}
const timings = new Map(
  [...samples].map(([name, times]) => [name, times.sort((a, b) => a - b)[Math.floor(times.length / 4)]!]),
);
report('From the cursor to the DOM, for each frame of playback', timings, 'overlay, 100,000 claims');
const time = (name: string): number => timings.get(name)!;
const own = time('overlay, 100,000 claims');
verdict('filter and lit repeat against ours', time('filter and lit repeat, 100,000') / own, 1);
verdict('ours against the limit', own / time('enter and leave by hand, 100,000'), 2, true);
verdict('100,000 against 100', own / time('overlay, 100 claims'), 1.5, true);
