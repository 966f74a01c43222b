export { ClaimcueOverlay } from './overlay.ts';
export type { OverlayLayout } from './overlay-layout.ts';
export type { Size } from './shown-picture.ts';
