import type { Claim } from '@claimcue/schema';
import { dispatch } from '../base/events.ts';
import { hasSelectionWithin } from '../list/selection-within.ts';

/**
 * Asks for the time of a claim whose words were clicked. Selecting them is no click, nor is a link or a button among
 * them. For a pointer only: whoever has none uses the time at the card's head, which is a button.
 *
 * @param seconds  Where the claim begins; nothing where it has no time in the recording.
 */
export function seekByCard(event: MouseEvent, claim: Claim, seconds: number | undefined): void {
  const card = event.currentTarget as Element;
  const control = (event.target as Element).closest('a, button, summary, .source-details');
  if (seconds === undefined || control !== null) return;
  const root = card.getRootNode();
  if (root instanceof ShadowRoot && hasSelectionWithin(root)) return;
  dispatch(card, 'claimcue-seek-request', { seconds, id: claim.id });
}
