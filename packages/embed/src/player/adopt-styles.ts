import { staticStyles } from '../static/static-styles.ts';

const sheets = new WeakMap<object, CSSStyleSheet>();

/**
 * Gives the accounts their style where they stand, in the page or in a shadow root. A page that links the style sheet has
 * the same rules before the script runs; then nothing changes.
 */
export function adoptStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || sheets.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(staticStyles);
  sheets.set(root, sheet);
  // First, so that the page's own rules for our classes come after and win.
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
