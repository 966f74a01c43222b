import { ClaimcueList as Element } from '@claimcue/elements/list/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-list>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueList = createComponent({
  react: React,
  tagName: 'claimcue-list',
  elementClass: Element,
  events,
});
