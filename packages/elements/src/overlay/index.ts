export { ClaimcueOverlay, type OverlayLayout } from './overlay.ts';
