import { ClaimcueOverlay as Element } from '@claimcue/elements/overlay/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-overlay>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueOverlay = createComponent({
  react: React,
  tagName: 'claimcue-overlay',
  elementClass: Element,
  events,
});
