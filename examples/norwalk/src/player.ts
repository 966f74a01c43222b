import './video-js-setup.ts';
import { registerClaimcue } from '@claimcue/videojs/register';
import videojs from 'video.js/core';

registerClaimcue(videojs);

/** A video.js player with the accounts on it. */
export type Player = ReturnType<typeof videojs>;

/** Makes the page's player. */
export function createPlayer(video: HTMLVideoElement): Player {
  return videojs(video, {
    controls: true,
    preload: 'metadata',
    playsinline: true,
    controlBar: { pictureInPictureToggle: false, volumePanel: false },
    playbackRates: [0.5, 1, 1.5, 2],
    // The page's style sheet sizes it; video.js would need a style element for that.
    fluid: false,
  });
}
