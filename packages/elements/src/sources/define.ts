import { defineElement } from '../base/define-element.ts';
import { ClaimcueSources } from './sources.ts';

defineElement('claimcue-sources', ClaimcueSources);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueSources };
