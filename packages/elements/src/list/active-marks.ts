/** Marks the claims that are active, by hand and not by a template: a change touches as many claims as change. */
export class ActiveMarks {
  readonly #root: () => DocumentFragment | HTMLElement;
  #active: ReadonlySet<string> = new Set();

  constructor(root: () => DocumentFragment | HTMLElement) {
    this.#root = root;
  }

  /** @returns whether anything changed. */
  show(ids: readonly string[]): boolean {
    const before = this.#active;
    const now = new Set(ids);
    let changed = false;
    for (const id of before) if (!now.has(id)) changed = this.#mark(id, false);
    for (const id of now) if (!before.has(id)) changed = this.#mark(id, true);
    this.#active = now;
    return changed;
  }

  /** Marks what has just been set: new elements have no mark yet, and those that are used again may have one too many. */
  freshen(ids: Iterable<string>): void {
    for (const id of ids) this.#mark(id, this.#active.has(id));
  }

  #mark(id: string, isActive: boolean): true {
    const claim = (this.#root() as DocumentFragment).getElementById(`claim-${id}`);
    if (isActive) claim?.setAttribute('aria-current', 'true');
    else claim?.removeAttribute('aria-current');
    return true;
  }
}
