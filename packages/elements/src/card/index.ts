export { ClaimcueCard } from './card.ts';
