import { noChange, render, type TemplateResult } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';

/**
 * Fills a `<details>` when the reader opens it: `<details ${whenOpened(() => html`…`)}>`. Most are never opened, and
 * what they hold is most of a claim's nodes.
 */
class WhenOpenedDirective extends Directive {
  #content: (() => TemplateResult) | undefined;
  #place: HTMLElement | undefined;

  render(_content: () => TemplateResult): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [content]: [() => TemplateResult]): typeof noChange {
    const isFirst = this.#content === undefined;
    this.#content = content;
    if (this.#place !== undefined) render(content(), this.#place);
    else if (isFirst) {
      const fill = (): void => this.#fill(part.element);
      // The click comes before it opens, so that it opens at its full height; `toggle` tells what opened it otherwise.
      part.element.addEventListener('click', fill);
      part.element.addEventListener('toggle', fill);
    }
    return noChange;
  }

  #fill(details: Element): void {
    if (this.#place !== undefined) return;
    this.#place = document.createElement('div');
    details.append(this.#place);
    render(this.#content!(), this.#place);
  }
}

export const whenOpened: (content: () => TemplateResult) => DirectiveResult<typeof WhenOpenedDirective> =
  directive(WhenOpenedDirective);
