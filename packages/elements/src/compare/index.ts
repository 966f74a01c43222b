export { ClaimcueCompare } from './compare.ts';
