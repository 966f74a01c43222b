import { defineElement } from '../base/define-element.ts';
import { ClaimcueLegend } from './legend.ts';

defineElement('claimcue-legend', ClaimcueLegend);

// Named, so that whoever imports this module also gets the type of the tag.
export { ClaimcueLegend };
