import { defineElement } from '../base/define-element.ts';
import { ClaimcueCompare } from './compare.ts';

defineElement('claimcue-compare', ClaimcueCompare);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueCompare };
