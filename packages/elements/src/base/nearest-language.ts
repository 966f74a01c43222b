/**
 * The language in which an element stands: the nearest `lang` around it, through shadow roots.
 *
 * @returns a BCP 47 tag, or an empty string where the page says nothing.
 */
export function nearestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}
