import { ClaimcueCard as Element } from '@claimcue/elements/card/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-card>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueCard = createComponent({
  react: React,
  tagName: 'claimcue-card',
  elementClass: Element,
  events,
});
