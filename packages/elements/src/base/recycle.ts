import { noChange } from 'lit';
import { type ChildPart, Directive, type DirectiveResult, directive } from 'lit/directive.js';
import { insertPart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

// As many as come and go together on a picture; what is kept beyond that is memory for nothing.
const most = 8;

/**
 * `repeat` for what comes and goes all the time in the same form: the nodes of one that has gone serve the next that
 * comes, so that a change costs the words that differ and not the nodes. Those that the reader is at are not used again:
 * the next would be open too, or a key would be pressed on it that was meant for the one before.
 */
class RecycleDirective<Item> extends Directive {
  #shown = new Map<unknown, ChildPart>();
  /** Out of the document, in the fragments that `#park` made; by what they showed, the latest at the end. */
  readonly #parked = new Map<unknown, ChildPart>();

  render(
    items: readonly Item[],
    _key: (item: Item) => unknown,
    template: (item: Item, i: number) => unknown,
  ): unknown {
    return items.map(template);
  }

  override update(
    container: ChildPart,
    [items, key, template]: Parameters<RecycleDirective<Item>['render']>,
  ): typeof noChange {
    const before = this.#shown;
    const now = new Map<unknown, ChildPart>();
    const keys = items.map(key);
    for (const [gone, part] of before) if (!keys.includes(gone)) this.#park(gone, part);
    let next: ChildPart | undefined;
    // From the last to the first: what stands in its place already is not moved, and keeps the reader's focus.
    for (let i = items.length - 1; i >= 0; i--) {
      const value = template(items[i]!, i);
      let part = before.get(keys[i]);
      if (part === undefined) {
        const parked = this.#unpark(keys[i]);
        // Out of the document, where a change costs less.
        if (parked !== undefined) setChildPartValue(parked, value);
        part = insertPart(container, next, parked);
        if (parked === undefined) setChildPartValue(part, value);
      } else {
        const after = next === undefined ? container.endNode : next.startNode;
        if (part.endNode!.nextSibling !== after) insertPart(container, next, part);
        setChildPartValue(part, value);
      }
      now.set(keys[i], part);
      next = part;
    }
    this.#shown = now;
    setCommittedValue(container, now);
    return noChange;
  }

  #park(key: unknown, part: ChildPart): void {
    const nodes = document.createDocumentFragment();
    const after = part.endNode!.nextSibling;
    const isUsed = isAtReader(part);
    for (let node = part.startNode; node !== after; ) {
      const following: Node | null = node!.nextSibling;
      nodes.append(node!);
      node = following;
    }
    if (this.#parked.size < most && !isUsed) this.#parked.set(key, part);
  }

  // What showed the same before is the nearest to it.
  #unpark(key: unknown): ChildPart | undefined {
    const place = this.#parked.has(key) ? key : [...this.#parked.keys()].at(-1);
    const part = this.#parked.get(place);
    this.#parked.delete(place);
    return part;
  }
}

function isAtReader({ startNode, endNode }: ChildPart): boolean {
  for (let node = startNode; node !== endNode; node = node!.nextSibling) {
    if (node instanceof Element && node.querySelector('details[open], :focus') !== null) return true;
  }
  return false;
}

const directiveOf = directive(RecycleDirective);

/**
 * @param key  What an item is told by: one that stays keeps its nodes. No two may have the same.
 * @param template  Of one item; the same form for all of them, or nothing is won.
 */
export function recycle<Item>(
  items: readonly Item[],
  key: (item: Item) => unknown,
  template: (item: Item, i: number) => unknown,
): DirectiveResult<typeof RecycleDirective> {
  return directiveOf(
    items,
    key as (item: unknown) => unknown,
    template as (item: unknown, i: number) => unknown,
  );
}
