/** An element of ours on the page. */
export interface PlacedElement {
  readonly element: HTMLElement;
  /** Takes it away again, where it was not the page's own. */
  remove(): void;
}

/** Puts an element of ours at the end of a place; where the place is such an element already, it is taken as it is. */
export function placeElement(tag: string, place: Element): PlacedElement {
  if (place.localName === tag) return { element: place as HTMLElement, remove: () => {} };
  const element = document.createElement(tag);
  place.append(element);
  return { element, remove: () => element.remove() };
}
