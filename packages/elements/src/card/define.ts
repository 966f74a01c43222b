import { defineElement } from '../base/define-element.ts';
import { ClaimcueCard } from './card.ts';

defineElement('claimcue-card', ClaimcueCard);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueCard };
