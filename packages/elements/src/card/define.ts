import { defineElement } from '../base/define-element.ts';
import { ClaimcueCard } from './card.ts';

defineElement('claimcue-card', ClaimcueCard);
