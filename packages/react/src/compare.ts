import { ClaimcueCompare as Element } from '@claimcue/elements/compare/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-compare>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueCompare = createComponent({
  react: React,
  tagName: 'claimcue-compare',
  elementClass: Element,
  events,
});
