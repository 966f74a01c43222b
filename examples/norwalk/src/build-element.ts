/** What stands in an element: other nodes, or text, which is never read as HTML. */
export type Content = Node | string;

/** Makes an element with attributes and content. */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/**
 * The element of the page with this id.
 *
 * @throws TypeError  Where the page has none of this kind, which is a mistake in the page itself.
 */
export function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no ${kind.name} with the id "${id}".`);
}
