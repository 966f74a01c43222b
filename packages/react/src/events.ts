import type { ClaimcueEventMap } from '@claimcue/elements';
import type { EventName } from '@lit/react';

type Named<Name extends keyof ClaimcueEventMap> = EventName<ClaimcueEventMap[Name]>;

/** The elements' events as props. They bubble, so a component hears those of its children too. */
export const events = {
  onSeekRequest: 'claimcue-seek-request' as Named<'claimcue-seek-request'>,
  onPartiesRequest: 'claimcue-parties-request' as Named<'claimcue-parties-request'>,
  onOrderRequest: 'claimcue-order-request' as Named<'claimcue-order-request'>,
  onRevealRequest: 'claimcue-reveal-request' as Named<'claimcue-reveal-request'>,
  onFollowChange: 'claimcue-follow-change' as Named<'claimcue-follow-change'>,
};

/** The props by which a component says what its reader asks for. */
export type ClaimcueEvents = typeof events;
