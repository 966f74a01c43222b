import type { TimeWindow } from '../time-window.ts';
import { fitWindow, isWhole } from '../time-window.ts';
import type { TimelineHost } from '../timeline-view.ts';
import { panWindow, zoomWindow } from './zoom-window.ts';

/** CSS pixels: less is a shaking hand, or a finger that means to scroll the page. */
const slack = 4;
/** CSS pixels on either side of the playhead that take hold of it. */
const reach = 12;

/** What wheel, mouse and fingers do on a track: seek, drag the playhead, pan and zoom. The page keeps its scrolling. */
export class Gestures {
  readonly #host: TimelineHost;
  /** Pointers that are down, with where they are. */
  readonly #pointers = new Map<number, number>();
  #mode: 'press' | 'scrub' | 'pan' | 'pinch' = 'press';
  #startX = 0;
  #startWindow: TimeWindow = { from: 0, to: 0 };
  /** The seconds under the two fingers of a pinch, which stay under them. */
  #pinched: readonly [number, number] = [0, 0];

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  readonly wheel = (event: WheelEvent): void => {
    const { window, length } = this.#host;
    const lines = event.deltaMode === 1 ? 16 : 1;
    // Some systems turn the wheel sideways themselves while shift is down, others leave it to the page.
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    const next =
      event.ctrlKey || event.metaKey
        ? zoomWindow(window, length, Math.exp(-clamp(event.deltaY * lines, 50) * 0.006), this.#timeAt(event))
        : Math.abs(across) > Math.abs(event.deltaY) || event.shiftKey
          ? panWindow(window, length, across * lines * this.#secondsPerPixel(event))
          : window;
    // What changes nothing here belongs to the page, which may have something to scroll.
    if (next.from === window.from && next.to === window.to) return;
    event.preventDefault();
    this.#host.showWindow(next);
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, event.clientX);
    this.#startWindow = this.#host.window;
    if (this.#pointers.size === 2) {
      const [a, b] = [...this.#pointers.values()] as [number, number];
      const { currentTarget } = event;
      this.#pinched = [
        this.#timeAt({ clientX: a, currentTarget }),
        this.#timeAt({ clientX: b, currentTarget }),
      ];
      this.#mode = 'pinch';
      return;
    }
    this.#startX = event.clientX;
    this.#mode = 'press';
    // A finger may be about to scroll the page, and a drag to pan: only then is it waited for.
    if (event.pointerType !== 'touch' && isWhole(this.#host.window, this.#host.length)) this.#scrub(event);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#pointers.has(event.pointerId)) return;
    if ((event.buttons & 1) === 0) {
      this.cancel(event);
      return;
    }
    this.#pointers.set(event.pointerId, event.clientX);
    if (this.#mode === 'pinch') this.#pinch(event);
    if (this.#mode === 'press' && Math.abs(event.clientX - this.#startX) > slack) this.#begin(event);
    if (this.#mode === 'scrub') this.#scrub(event);
    if (this.#mode === 'pan') {
      const moved = (this.#startX - event.clientX) * this.#secondsPerPixel(event);
      this.#host.showWindow(panWindow(this.#startWindow, this.#host.length, moved));
    }
  };

  readonly up = (event: PointerEvent): void => {
    const wasPress = this.#pointers.has(event.pointerId) && this.#mode === 'press';
    this.cancel(event);
    if (wasPress) this.#host.seekTo(this.#timeAt(event));
  };

  readonly cancel = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    // The finger that is left after a pinch neither pans nor seeks.
    if (this.#mode !== 'pinch' || this.#pointers.size === 0) this.#mode = 'press';
  };

  #begin(event: PointerEvent): void {
    const { window, length, time } = this.#host;
    const fromPlayhead = Math.abs(this.#startX - this.#pixelOf(event, time));
    this.#mode = isWhole(window, length) || fromPlayhead <= reach ? 'scrub' : 'pan';
  }

  #scrub(event: PointerEvent): void {
    this.#mode = 'scrub';
    this.#host.seekTo(this.#timeAt(event));
  }

  #pinch(event: PointerEvent): void {
    const [a, b] = [...this.#pointers.values()];
    if (a === undefined || b === undefined || a === b) return;
    const [timeA, timeB] = this.#pinched;
    const box = boxOf(event);
    const secondsPerPixel = Math.abs((timeB - timeA) / (b - a));
    const middle = (timeA + timeB) / 2;
    const from = middle - ((a + b) / 2 - box.left) * secondsPerPixel;
    this.#host.showWindow(fitWindow(from, from + secondsPerPixel * box.width, this.#host.length));
  }

  #secondsPerPixel(event: Event): number {
    const { from, to } = this.#host.window;
    return (to - from) / boxOf(event).width;
  }

  #timeAt(event: { readonly clientX: number; readonly currentTarget: EventTarget | null }): number {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const { from, to } = this.#host.window;
    return from + Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) * (to - from);
  }

  #pixelOf(event: Event, seconds: number): number {
    const box = boxOf(event);
    const { from, to } = this.#host.window;
    return box.left + ((seconds - from) / (to - from)) * box.width;
  }
}

function boxOf(event: Event): DOMRect {
  return (event.currentTarget as Element).getBoundingClientRect();
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
