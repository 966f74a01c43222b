import { ClaimcueSources as Element } from '@claimcue/elements/sources/define';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { events } from './events.ts';

/** `<claimcue-sources>` with its properties as props, and the requests of a reader as `on…` props. */
export const ClaimcueSources = createComponent({
  react: React,
  tagName: 'claimcue-sources',
  elementClass: Element,
  events,
});
