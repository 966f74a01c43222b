import { ClaimcueLegend as Element } from '@claimcue/elements/legend/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-legend>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueLegend = createComponent({
  react: React,
  tagName: 'claimcue-legend',
  elementClass: Element,
  events,
});
