import { defineElement } from '../base/define-element.ts';
import { ClaimcueOverlay } from './overlay.ts';

defineElement('claimcue-overlay', ClaimcueOverlay);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueOverlay };
