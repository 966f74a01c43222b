export { bindMedia, type MediaBinding } from './bind-media.ts';
export { createMediaElementClock } from './media-element-clock.ts';
