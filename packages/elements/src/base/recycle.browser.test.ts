import fc from 'fast-check';
import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { recycle } from './recycle.ts';

let root: HTMLElement;

afterEach(() => root.remove());

function place(): void {
  root = document.createElement('div');
  document.body.append(root);
}

/** Two templates deep, with a place that is there only for some. */
const row = (key: string) =>
  html`<section title=${key}>${key.startsWith('a') ? html`<b>${key}</b>` : nothing}<button>${key}</button><details><summary>more</summary></details></section>`;

const show = (...keys: string[]) => render(html`<i></i>${recycle(keys, (key) => key, row)}<hr />`, root);
const shown = () =>
  [...root.querySelectorAll('section')].map(
    (one) => `${one.title} ${one.querySelector('button')!.textContent}`,
  );
const nodeOf = (key: string) => root.querySelector<HTMLElement>(`[title="${key}"]`)!;

describe('nodes that are used again', () => {
  it('show what is told, whatever came and went before', () => {
    const key = fc.constantFrom('a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'b4');
    const step = fc.oneof(fc.uniqueArray(key, { maxLength: 7 }), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        place();
        const fresh = document.createElement('div');
        for (const keys of steps) {
          // The whole place is emptied now and then, as where there is no document.
          const content = (list: unknown) => html`<i></i>${list}<hr />`;
          render(content(keys === undefined ? nothing : recycle(keys, (one) => one, row)), root);
          render(nothing, fresh);
          render(content(keys?.map(row)), fresh);
          expect(withoutComments(root)).toBe(withoutComments(fresh));
        }
        root.remove();
      }),
      { numRuns: 150 },
    );
  });

  it('are those of one that has gone, and its own where it comes again', () => {
    place();
    show('a1', 'b1');
    const [first, second] = [nodeOf('a1'), nodeOf('b1')];
    show('b1');
    show('a2', 'b1');
    expect(nodeOf('a2')).toBe(first);
    show();
    show('b1', 'b2');
    expect(nodeOf('b1')).toBe(second);
    expect(shown()).toEqual(['b1 b1', 'b2 b2']);
  });

  it('stay where they are when others come and go, with the focus in them', () => {
    place();
    show('a1', 'a2', 'a3');
    const button = nodeOf('a2').querySelector('button')!;
    button.focus();
    show('b1', 'a2', 'b2', 'b3');
    expect(document.activeElement).toBe(button);
    show('a2');
    expect(document.activeElement).toBe(button);
  });

  it('are not used for other words when the reader has opened something in them or is at them', () => {
    place();
    show('a1');
    const opened = nodeOf('a1');
    opened.querySelector('details')!.open = true;
    show('a2');
    expect(nodeOf('a2')).not.toBe(opened);
    expect(nodeOf('a2').querySelector('details')!.open).toBe(false);

    const focused = nodeOf('a2');
    focused.querySelector('button')!.focus();
    show('a3');
    expect(nodeOf('a3')).not.toBe(focused);
    expect(document.activeElement).toBe(document.body);
  });

  it('are kept no longer than a handful of them', () => {
    place();
    const many = Array.from({ length: 40 }, (_, i) => `b${i}`);
    show(...many);
    const before = new Set(root.querySelectorAll('section'));
    show();
    show(...many.map((key) => `${key}x`));
    expect([...root.querySelectorAll('section')].filter((one) => before.has(one))).toHaveLength(8);
  });
});

function withoutComments(element: Element): string {
  return element.getHTML().replaceAll(/<!--.*?-->/g, '');
}
