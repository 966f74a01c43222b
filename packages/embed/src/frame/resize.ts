import { hello, readHeight } from './messages.ts';

const heights = new Map<HTMLIFrameElement, number>();
let scheduled = false;

/** Gives each of our frames the height that it asks for: its own, and no other's. */
function follow(event: MessageEvent): void {
  const height = readHeight(event.data);
  if (height === undefined) return;
  const frame = frameOf(event);
  if (frame === undefined) return;
  // However many messages come, a frame is set once for what the screen shows.
  heights.set(frame, height);
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    for (const [each, wanted] of heights) each.style.setProperty('height', `${wanted}px`);
    heights.clear();
  });
}

function frameOf(event: MessageEvent): HTMLIFrameElement | undefined {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source && originOf(frame) === event.origin) return frame;
  }
  return undefined;
}

function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    return new URL(frame.src, document.baseURI).origin;
  } catch {
    return undefined;
  }
}

// A frame that was there before this script has spoken to nobody, so it is asked. One that is still to come is not there to
// be asked: its window holds an empty page of this origin.
function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  const isThere = frame.contentDocument === null || frame.contentDocument.URL !== 'about:blank';
  if (origin === undefined || origin === 'null' || !isThere) return;
  frame.contentWindow?.postMessage(hello, origin);
}

addEventListener('message', follow);
for (const frame of document.querySelectorAll('iframe')) greet(frame);
