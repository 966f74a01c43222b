interface ShadowSelection {
  getSelection?(): Selection | null;
}
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * Whether the reader has selected text inside a shadow root, or a part of it. Browsers differ in who may know: the standard way asks
 * the selection for its ranges within named roots, Chromium before it answers on the root, others on the document.
 */
export function hasSelectionWithin(root: ShadowRoot, part: Node = root): boolean {
  const selection = document.getSelection() as (Selection & ComposedSelection) | null;
  if (selection?.getComposedRanges !== undefined) {
    return selection
      .getComposedRanges({ shadowRoots: [root] })
      .some((range) => !range.collapsed && part.contains(range.startContainer));
  }
  const own = (root as ShadowRoot & ShadowSelection).getSelection?.() ?? selection;
  return own !== null && !own.isCollapsed && part.contains(own.anchorNode);
}
