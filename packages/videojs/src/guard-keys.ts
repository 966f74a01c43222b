/**
 * Keeps keys that a control of ours needs from the player around it. video.js looks at the tag that an event comes
 * from, and a shadow root shows it only our element's: without this, Space on a button of a card would play the video
 * in place of pressing the button, and a letter typed into a field would be a command.
 *
 * @returns what ends it.
 */
export function guardKeys(element: HTMLElement): () => void {
  const guard = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && needsKey(target, event.key)) event.stopPropagation();
  };
  element.addEventListener('keydown', guard);
  return () => element.removeEventListener('keydown', guard);
}

function needsKey(target: HTMLElement, key: string): boolean {
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  if (key === 'Enter' || key === ' ') return target.matches('button, a, summary, [role], [tabindex]');
  // A card that scrolls is scrolled by these.
  return /^(Arrow|Page|Home|End)/.test(key) && target.matches('[role="slider"], .scrolls');
}
