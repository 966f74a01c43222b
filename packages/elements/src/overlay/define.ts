import { defineElement } from '../base/define-element.ts';
import { ClaimcueOverlay } from './overlay.ts';

defineElement('claimcue-overlay', ClaimcueOverlay);
