import { ClaimcueTimeline as Element } from '@claimcue/elements/timeline/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-timeline>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueTimeline = createComponent({
  react: React,
  tagName: 'claimcue-timeline',
  elementClass: Element,
  events,
});
