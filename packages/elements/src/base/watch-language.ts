// What the page is asked for whenever a `lang` changes somewhere in it.
const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` around an element may have changed: on the element, on anything around it, and through every shadow
 * root it stands in. One observer serves all elements of a page, and the browser tells it of `lang` alone. A `dir` needs no
 * watching: it works through CSS. What an element does not hear of is being moved to another place; it asks then by itself,
 * because it is connected anew.
 *
 * @returns ends it
 */
export function watchLanguage(element: Node, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const call of watching) call();
  });
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  watching.add(changed);
  return () => {
    watching.delete(changed);
    if (watching.size === 0) observer?.disconnect();
  };
}
