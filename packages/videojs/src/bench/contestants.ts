import videojs from 'video.js';
import type { Claimcue } from '../claimcue.ts';
import type { Player } from '../player.ts';
import { claimsOfAnHour, rangeOf, scanRanges } from './claims-of-an-hour.ts';

/** One way of having things said at seconds of a video. */
export interface Contestant {
  /** Puts `count` of them on the player; the milliseconds until they are there. */
  mount(count: number): Promise<number>;
  /** Seconds of the media by which each notice of a change came after its boundary, since the last call. */
  takeDelays(): number[];
  /** Places of those that it holds for active now; nothing where it does not say. */
  activeNow(): number[] | undefined;
}

/** A page's player and what is measured on it. */
export interface Bench {
  readonly player: Player;
  readonly nodes: () => number;
  readonly contestant: Contestant;
  scan(count: number): number[];
}

/** How far the media is behind the boundary that was due before it. */
function delayAt(seconds: number, count: number): number {
  const boundaries = Array.from({ length: Math.min(count, 200) }, (_, i) => rangeOf(i)).flatMap(
    ({ start, end }) => [start, end],
  );
  return seconds - Math.max(...boundaries.filter((boundary) => boundary <= seconds + 0.001));
}

function bare(): Contestant {
  return { mount: async () => 0, takeDelays: () => [], activeNow: () => undefined };
}

function nativeCues(player: Player): Contestant {
  const video = player.el().querySelector('video')!;
  let delays: number[] = [];
  let track: TextTrack;
  return {
    async mount(count) {
      const start = performance.now();
      track = video.addTextTrack('metadata');
      for (let i = 0; i < count; i++) {
        const { start: from, end } = rangeOf(i);
        track.addCue(new VTTCue(from, end, String(i)));
      }
      track.addEventListener('cuechange', () => delays.push(delayAt(video.currentTime, count)));
      return performance.now() - start;
    },
    takeDelays() {
      const taken = delays;
      delays = [];
      return taken;
    },
    activeNow: () => Array.from(track.activeCues ?? [], (cue) => Number((cue as VTTCue).text)),
  };
}

function claimcue(player: Player): Contestant {
  let delays: number[] = [];
  let shown: Claimcue;
  return {
    async mount(count) {
      const document = claimsOfAnHour(count);
      const start = performance.now();
      shown = player.claimcue({ document });
      await shown.ready;
      const took = performance.now() - start;
      player.on('claimcue:activechange', () => delays.push(delayAt(player.currentTime() ?? 0, count)));
      return took;
    },
    takeDelays() {
      const taken = delays;
      delays = [];
      return taken;
    },
    activeNow: () => shown.active.map((id) => Number(id.slice(1))),
  };
}

function markers(player: Player): Contestant {
  return {
    async mount(count) {
      const start = performance.now();
      const list = Array.from({ length: count }, (_, i) => ({ time: rangeOf(i).start, text: String(i) }));
      (player as Player & { markers(options: object): void }).markers({ markers: list });
      // It waits for an event that this player, which can play already, has told before.
      player.trigger('loadedmetadata');
      return performance.now() - start;
    },
    takeDelays: () => [],
    activeNow: () => undefined,
  };
}

function overlays(player: Player): Contestant {
  return {
    async mount(count) {
      const start = performance.now();
      const list = Array.from({ length: count }, (_, i) => ({ ...rangeOf(i), content: `place ${i}` }));
      (player as Player & { overlay(options: object): void }).overlay({ overlays: list });
      return performance.now() - start;
    },
    takeDelays: () => [],
    activeNow: () =>
      [...player.el().querySelectorAll('.vjs-overlay:not(.vjs-hidden)')].map(({ textContent }) =>
        Number(textContent?.replace('place ', '')),
      ),
  };
}

const makers: Readonly<Record<string, (player: Player) => Contestant>> = {
  'bare video.js': bare,
  'native cues': nativeCues,
  claimcue,
  'videojs-markers': markers,
  'videojs-overlay': overlays,
};

/** Puts a player on the page with one of the contestants, which is not mounted yet. */
async function open(name: string): Promise<Bench> {
  const element = document.createElement('video-js');
  element.className = 'vjs-16-9';
  const main = document.querySelector('main')!;
  main.style.setProperty('width', '800px');
  main.append(element);
  const player = videojs(element, {
    controls: true,
    muted: true,
    preload: 'auto',
    sources: [{ src: '/media/stand-in-edit.webm', type: 'video/webm' }],
  }) as Player;
  // It has no state at all before its media element is there, and what loads the media would run into what is measured.
  if (!(player.readyState() >= 4)) await new Promise((resolve) => player.one('canplaythrough', resolve));
  return {
    player,
    contestant: makers[name]!(player),
    nodes: () => countNodes(main),
    scan: (count) => scanRanges(count, player.currentTime() ?? 0),
  };
}

function countNodes(root: ParentNode): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count++;
    if (element.shadowRoot !== null) count += countNodes(element.shadowRoot);
  }
  return count;
}

export const contestants: { readonly names: readonly string[]; open(name: string): Promise<Bench> } = {
  names: Object.keys(makers),
  open,
};
