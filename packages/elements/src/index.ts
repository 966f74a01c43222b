export type {
  ClaimcueEventMap,
  MomentOrder,
  OrderRequest,
  PartiesRequest,
  RevealRequest,
  SeekRequest,
} from './base/events.ts';
export { ClaimcueCard } from './card/index.ts';
export { ClaimcueCompare } from './compare/index.ts';
export { ClaimcueLegend } from './legend/index.ts';
export { ClaimcueList } from './list/index.ts';
export { ClaimcueNotice } from './notice/index.ts';
export { ClaimcueOverlay, type OverlayLayout } from './overlay/index.ts';
export { ClaimcueSources } from './sources/index.ts';
export { ClaimcueTimeline } from './timeline/index.ts';
