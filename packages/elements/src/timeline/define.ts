import { defineElement } from '../base/define-element.ts';
import { ClaimcueTimeline } from './timeline.ts';

defineElement('claimcue-timeline', ClaimcueTimeline);
