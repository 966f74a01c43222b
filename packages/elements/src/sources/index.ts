export { ClaimcueSources } from './sources.ts';
