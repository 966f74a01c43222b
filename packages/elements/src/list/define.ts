import { defineElement } from '../base/define-element.ts';
import { ClaimcueList } from './list.ts';

defineElement('claimcue-list', ClaimcueList);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueList };
