import type { VideoJs } from './player.ts';
import { registerClaimcue } from './register.ts';

const { videojs } = globalThis as { videojs?: VideoJs };
if (videojs === undefined) {
  // biome-ignore lint/suspicious/noConsole: a page without a bundler has no other way to hear of it.
  console.error('claimcue: video.js is not on this page. Put its <script> before the one of claimcue.');
} else {
  registerClaimcue(videojs);
}

export { registerClaimcue } from './register.ts';
export { VERSION } from './version.ts';
