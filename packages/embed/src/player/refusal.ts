import type { Texts } from '../messages/texts.ts';

/** What kept the player from being shown: where, what, and how to mend it. */
export interface Refusal {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The panel that stands in place of a refused player. The texts of faults are for whoever made the page; the reader is told
 * that the accounts can be read.
 *
 * @param retry  What the button does, where trying again makes sense.
 */
export function refusalPanel(
  refusals: readonly Refusal[],
  texts: Texts,
  retry: (() => void) | undefined,
): HTMLElement {
  const panel = build('div', { class: 'panel', part: 'refusal', role: 'alert' });
  panel.append(
    build('p', { class: 'panel-title' }, texts.text('refused')),
    build('p', {}, texts.text('accountsStay')),
  );
  const list = build('ul', { lang: 'en', dir: 'ltr' });
  for (const { place, message, remedy } of refusals) {
    const item = build('li', {});
    item.append(
      build('code', {}, place),
      ' ',
      build('bdi', {}, `${message}.`),
      ' ',
      build('bdi', {}, remedy),
    );
    list.append(item);
  }
  panel.append(list);
  if (retry !== undefined) {
    const button = build('button', { type: 'button' }, texts.text('retry'));
    button.addEventListener('click', retry);
    panel.append(button);
  }
  return panel;
}

/** An element of our own with a text in it. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
