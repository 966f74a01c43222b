/**
 * Registers an element. A second copy of the package on a page meets a name that is taken: it warns and uses what is
 * there, because a page that throws while loading loses everything else on it.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  // Importing a define module on a server must not fail; there is nothing to register there.
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(name);
  if (existing === undefined) {
    customElements.define(name, element);
  } else if (existing !== element) {
    // biome-ignore lint/suspicious/noConsole: two copies on a page are a developer's mistake, and they should see it.
    console.warn(
      `claimcue: <${name}> is already defined by another copy of @claimcue/elements; that one is used.`,
    );
  }
}
