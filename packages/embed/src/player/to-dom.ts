import type { Markup } from '../static/markup.ts';

/** Builds markup as nodes: text goes in as text, so nothing of a document is ever read as markup. */
export function toDom(markup: Markup, page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  add(markup, fragment, page);
  return fragment;
}

function add(markup: Markup, to: Node, page: Document): void {
  if (markup === undefined) return;
  if (typeof markup === 'string') {
    to.appendChild(page.createTextNode(markup));
  } else if ('tag' in markup) {
    const node = page.createElement(markup.tag);
    for (const [name, value] of Object.entries(markup.attributes)) {
      if (value !== undefined) node.setAttribute(name, value);
    }
    add(markup.content, node, page);
    to.appendChild(node);
  } else {
    for (const part of markup) add(part, to, page);
  }
}
