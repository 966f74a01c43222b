export { ClaimcueList } from './list.ts';
