export type {
  ClaimcueEventMap,
  MediaRequest,
  MomentOrder,
  OrderRequest,
  PartiesRequest,
  RevealRequest,
  SeekRequest,
} from './base/events.ts';
export { ClaimcueCard } from './card/index.ts';
export { bindMedia, createMediaElementClock, type MediaBinding } from './clock/index.ts';
export { ClaimcueCompare } from './compare/index.ts';
export { ClaimcueKeySheet, type KeyEntry } from './key-sheet/index.ts';
export { ClaimcueLegend } from './legend/index.ts';
export { ClaimcueList } from './list/index.ts';
export { ClaimcueMediaSwitch } from './media-switch/index.ts';
export { ClaimcueNotice } from './notice/index.ts';
export { ClaimcueOverlay, type OverlayLayout, type Size } from './overlay/index.ts';
export { ClaimcueSources } from './sources/index.ts';
export { ClaimcueTimeline } from './timeline/index.ts';
