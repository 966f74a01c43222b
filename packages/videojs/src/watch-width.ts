/**
 * Reports an element's width in pixels, at once and whenever it changes. An element that is hidden has none, and is
 * taken to be as wide as before.
 *
 * @returns what ends it.
 */
export function watchWidth(element: Element, changed: (width: number) => void): () => void {
  let last = 0;
  const report = (width: number): void => {
    if (width === 0 || width === last) return;
    last = width;
    changed(width);
  };
  const observer = new ResizeObserver((entries) => report(entries.at(-1)?.contentRect.width ?? 0));
  observer.observe(element);
  report(element.getBoundingClientRect().width);
  return () => observer.disconnect();
}
