import { type HeightMessage, hello } from './messages.ts';

/**
 * Tells the page around this frame how high its content is, whenever that changes: to the exact origin of that page, as our
 * own script and as AMP understand it.
 *
 * @param content  What is measured.
 * @returns what ends it.
 */
export function tellHeight(content: HTMLElement, view: Window = window): () => void {
  const parent = view.parent;
  let origin = originOf(view);
  let told = 0;
  let frame: number | undefined;
  const tell = (): void => {
    frame = undefined;
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (origin === undefined || height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { type: 'claimcue:height', height };
    parent.postMessage(message, origin);
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, origin);
  };
  const schedule = (): void => {
    frame ??= view.requestAnimationFrame(tell);
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(content);
  const greeted = (event: MessageEvent): void => {
    if (event.source !== parent || event.data !== hello || event.origin === 'null') return;
    // Greeted again and again by the same page, it has nothing new to say.
    if (origin === event.origin && told !== 0 && frame !== undefined) return;
    origin = event.origin;
    told = 0;
    schedule();
  };
  view.addEventListener('message', greeted);
  return () => {
    observer.disconnect();
    view.removeEventListener('message', greeted);
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  };
}

// What the browser itself says about who is around; a page cannot pretend to be another.
function originOf(view: Window): string | undefined {
  const ancestor = (view.location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins?.[0];
  if (ancestor !== undefined) return ancestor === 'null' ? undefined : ancestor;
  try {
    return new URL(view.document.referrer).origin;
  } catch {
    return undefined;
  }
}
