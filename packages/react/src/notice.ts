import { ClaimcueNotice as Element } from '@claimcue/elements/notice/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-notice>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueNotice = createComponent({
  react: React,
  tagName: 'claimcue-notice',
  elementClass: Element,
  events,
});
