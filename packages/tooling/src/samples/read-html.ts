import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface HtmlSample {
  /** In the order of the page. */
  readonly elements: readonly HtmlElement[];
  readonly scripts: readonly HtmlScript[];
  /** Line and words of what a browser would have to guess. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly id?: string;
  /** From 1. */
  readonly line: number;
}

export interface HtmlScript {
  readonly code: string;
  readonly isModule: boolean;
  /** Line of its first line, from 1. */
  readonly line: number;
}

/** Reads a piece of HTML as a browser does. */
export function readHtml(code: string): HtmlSample {
  const elements: HtmlElement[] = [];
  const scripts: HtmlScript[] = [];
  const faults: HtmlSample['faults'][number][] = [];
  const fragment = parseFragment(code, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code: name, startLine }) => {
      faults.push({ line: startLine, message: name.replaceAll('-', ' ') });
    },
  });
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const line = node.sourceCodeLocation?.startLine ?? 1;
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      const attributes = node.attrs.map(({ name }) => name);
      elements.push({ tag: node.tagName, attributes, line, ...(id === undefined ? {} : { id }) });
      const text = node.childNodes[0];
      if (node.tagName === 'script' && text !== undefined && 'value' in text)
        scripts.push({
          code: text.value,
          isModule: node.attrs.some(({ name, value }) => name === 'type' && value === 'module'),
          line: text.sourceCodeLocation?.startLine ?? line,
        });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(fragment);
  return { elements, scripts, faults };
}
