export { ClaimcueCard } from './card.ts';
export { ClaimcueCompare } from './compare.ts';
export type { ClaimcueEvents } from './events.ts';
export { ClaimcueLegend } from './legend.ts';
export { ClaimcueList } from './list.ts';
export { ClaimcueNotice } from './notice.ts';
export { ClaimcueOverlay } from './overlay.ts';
export { ClaimcueSources } from './sources.ts';
export { ClaimcueTimeline } from './timeline.ts';
