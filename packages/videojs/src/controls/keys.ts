import type { AccountsOfPlayer } from './accounts-of-player.ts';
import { openKeySheet } from './key-sheet.ts';
import { step } from './steps.ts';

/**
 * Answers the plugin's keys while the player, or something in it, has the focus; never in a field that takes text, and
 * never with Ctrl, Alt or the command key.
 *
 * @returns what ends it.
 */
export function answerKeys(accounts: AccountsOfPlayer): () => void {
  const { player, claimcue } = accounts;
  const element = player.el() as HTMLElement;
  const toggle = (mode: 'stop-at-moments' | 'loop-moment'): void =>
    claimcue.setView({ playback: claimcue.view.playback === mode ? 'through' : mode });
  const actions: Readonly<Record<string, () => void>> = {
    n: () => step(accounts, 'moment', 1),
    p: () => step(accounts, 'moment', -1),
    N: () => step(accounts, 'claim', 1),
    P: () => step(accounts, 'claim', -1),
    o: () => claimcue.setView({ overlay: !claimcue.view.overlay }),
    s: () => toggle('stop-at-moments'),
    l: () => toggle('loop-moment'),
    '?': () => void openKeySheet(accounts),
  };
  const answer = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (action === undefined || isElsewhere(event)) return;
    event.preventDefault();
    // Else a page that gave video.js the same key would have both: its listener is on this very element.
    event.stopImmediatePropagation();
    action();
  };
  element.addEventListener('keydown', answer, true);
  return () => element.removeEventListener('keydown', answer, true);
}

// In a field that takes text, or in a dialog over the player. Through shadow roots: the event's own target is only the
// element around a field.
function isElsewhere(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  const [target] = path;
  return (
    path.some((node) => node instanceof HTMLDialogElement) ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]')))
  );
}
