export { ClaimcueTimeline } from './timeline.ts';
