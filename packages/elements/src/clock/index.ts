export { bindMedia, type MediaBinding } from './bind-media.ts';
export { followPlayhead, type Playhead, type ShowsTime } from './follow-playhead.ts';
export { createMediaElementClock } from './media-element-clock.ts';
export { type ClaimsWatch, watchClaims } from './watch-claims.ts';
