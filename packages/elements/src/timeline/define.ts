import { defineElement } from '../base/define-element.ts';
import { ClaimcueTimeline } from './timeline.ts';

defineElement('claimcue-timeline', ClaimcueTimeline);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueTimeline };
