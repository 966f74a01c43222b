import type { Player } from '../player.ts';

/** What Safari says of a video beyond the standard; on an iPhone there is no other way to know. */
interface WebKitVideo extends HTMLVideoElement {
  readonly webkitDisplayingFullscreen?: boolean;
  readonly webkitPresentationMode?: 'inline' | 'picture-in-picture' | 'fullscreen';
  readonly webkitCurrentPlaybackTargetIsWireless?: boolean;
}

const changes = [
  'webkitbeginfullscreen',
  'webkitendfullscreen',
  'webkitpresentationmodechanged',
  'webkitcurrentplaybacktargetiswirelesschanged',
  'enterpictureinpicture',
  'leavepictureinpicture',
];

/**
 * Tells whether the video is shown where the page is not: in a phone's own fullscreen, on another screen, or in a
 * window of its own. The events do not bubble, but an ancestor can capture them, also those of a tech that comes later.
 *
 * @param changed  Called when the answer changes, and at once.
 * @returns what ends it.
 */
export function watchHiddenPage(player: Player, changed: (isHidden: boolean) => void): () => void {
  const element = player.el();
  let last: boolean | undefined;
  const look = (): void => {
    const video = element.querySelector<WebKitVideo>('video');
    const isHidden = video !== null && isElsewhere(video);
    if (isHidden === last) return;
    last = isHidden;
    changed(isHidden);
  };
  for (const type of changes) element.addEventListener(type, look, true);
  look();
  return () => {
    for (const type of changes) element.removeEventListener(type, look, true);
  };
}

function isElsewhere(video: WebKitVideo): boolean {
  const mode = video.webkitPresentationMode;
  return (
    video.webkitDisplayingFullscreen === true ||
    (mode !== undefined && mode !== 'inline') ||
    video.webkitCurrentPlaybackTargetIsWireless === true ||
    document.pictureInPictureElement === video
  );
}
