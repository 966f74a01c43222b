/// <reference lib="dom" />

/** One way of drawing the same thing. Only one of them is on the page at a time. */
export interface FrameContestant {
  readonly name: string;
  /** Puts it on the page. */
  readonly show: () => unknown;
  /** Takes it away again, so that it costs the others nothing. */
  readonly hide: () => void;
  /** Draws the `i`-th picture, or asks for it to be drawn before the browser paints. */
  readonly frame: (i: number) => unknown;
}

/** What was measured: milliseconds of the main thread for one frame. */
export type FrameTimings = ReadonlyMap<string, number>;

/**
 * Measures several ways of drawing in turns, so that whatever else the machine does falls on all of them alike. Only
 * the ratios mean something.
 *
 * A frame's time is what the main thread takes from its start until it has handed the picture over: script, style,
 * layout and paint; not the raster threads.
 *
 * @param frames  Frames in a turn.
 * @param rounds  Turns of each contestant; one more comes before, for the compiler.
 * @returns the lower quartile of each: on a shared machine every disturbance adds.
 */
export async function interleaveFrames(
  contestants: readonly FrameContestant[],
  { frames = 20, rounds = 5 }: { readonly frames?: number; readonly rounds?: number } = {},
): Promise<FrameTimings> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, show, hide, frame } of contestants) {
      await show();
      await nextFrame(() => {});
      for (let i = 0; i < frames; i++) {
        const time = await nextFrame(() => frame(i));
        if (round >= 0) samples.get(name)!.push(time);
      }
      hide();
      await nextFrame(() => {});
    }
  }
  return new Map([...samples].map(([name, times]) => [name, quantile(times, 0.25)]));
}

/** Draws in the next frame and waits until the main thread is done with it. */
export function nextFrame(draw: () => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      // A message is read after the frame that it was sent in has been painted.
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - start);
      };
      try {
        // What waits for a microtask is done before the browser looks at the page.
        Promise.resolve(draw()).catch(reject);
      } catch (error) {
        reject(error);
      }
      port2.postMessage(undefined);
    });
  });
}

/** The value below which a share of some numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]!;
}
