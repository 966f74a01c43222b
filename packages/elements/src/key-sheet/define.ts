import { defineElement } from '../base/define-element.ts';
import { ClaimcueKeySheet } from './key-sheet.ts';

defineElement('claimcue-key-sheet', ClaimcueKeySheet);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueKeySheet };
