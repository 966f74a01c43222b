import { defineElement } from '../base/define-element.ts';
import { ClaimcueNotice } from './notice.ts';

defineElement('claimcue-notice', ClaimcueNotice);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueNotice };
