import { defineElement } from '../base/define-element.ts';
import { ClaimcueMediaSwitch } from './media-switch.ts';

defineElement('claimcue-media-switch', ClaimcueMediaSwitch);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueMediaSwitch };
