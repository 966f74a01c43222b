interface ShadowSelection {
  getSelection?(): Selection | null;
}
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * Whether the reader has selected text inside a shadow root. Browsers differ in who may know: the standard way asks
 * the selection for its ranges within named roots, Chromium before it answers on the root, others on the document.
 */
export function hasSelectionWithin(root: ShadowRoot): boolean {
  const selection = document.getSelection() as (Selection & ComposedSelection) | null;
  if (selection?.getComposedRanges !== undefined) {
    return selection
      .getComposedRanges({ shadowRoots: [root] })
      .some((range) => !range.collapsed && root.contains(range.startContainer));
  }
  const own = (root as ShadowRoot & ShadowSelection).getSelection?.() ?? selection;
  return own !== null && !own.isCollapsed && root.contains(own.anchorNode);
}
