/** Timers as every JavaScript host has them. A port, because the engine is compiled without a host's types. */
export interface Timers {
  /** Calls back once after some milliseconds. */
  start(callback: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
}

interface TimerHost {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The timers of the page or of Node. */
export const hostTimers: Timers = {
  start: (callback, milliseconds) => (globalThis as unknown as TimerHost).setTimeout(callback, milliseconds),
  stop: (timer) => (globalThis as unknown as TimerHost).clearTimeout(timer),
};
