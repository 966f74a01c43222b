/**
 * Reports an element's width in pixels before the next frame is shown, and whenever it changes. An element that is hidden has
 * none, and is taken to be as wide as before.
 *
 * @returns what ends it.
 */
export function watchWidth(element: Element, changed: (width: number) => void): () => void {
  let last = 0;
  const observer = new ResizeObserver((entries) => {
    const width = entries.at(-1)?.contentRect.width ?? 0;
    if (width === 0 || width === last) return;
    last = width;
    changed(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
