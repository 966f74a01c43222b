import '@claimcue/elements/compare/define';
import playerStyles from 'virtual:player-styles';
import type { ClaimDocument, Media } from '@claimcue/schema';
import { registerClaimcue } from '@claimcue/videojs/register';
import iconFont from 'video.js/dist/font/VideoJS.woff?url';
import type { Texts } from '../messages/texts.ts';
import { resolved } from '../static/addresses.ts';
import { playedMedia } from '../static/case-context.ts';
import { isStream } from '../static/is-stream.ts';
import type { ReaderAction } from './events.ts';
import type { Facade } from './facade.ts';
import { openedStyles } from './opened-styles.ts';
import type { EmbedSettings } from './settings.ts';

type VideoJs = typeof import('video.js').default;
type Player = ReturnType<VideoJs>;

declare global {
  interface Window {
    VIDEOJS_NO_DYNAMIC_STYLE?: boolean;
  }
}

export interface OpenOptions {
  readonly document: ClaimDocument;
  /** Absolute address that the document's own are relative to. */
  readonly base: string;
  readonly settings: EmbedSettings;
  readonly texts: Texts;
  readonly facade: Facade;
  /** Level of the moments' headings. */
  readonly headingLevel: number;
  onAction(action: ReaderAction): void;
}

export interface OpenedPlayer {
  /** Puts the focus where the button was: on the player's own. */
  focus(): void;
  dispose(): void;
}

// A page with several players plays one at a time.
let playing: Player | undefined;

/** Puts a video.js player with the accounts into an embed, and starts it: the reader has asked for it. */
export async function openPlayer(options: OpenOptions): Promise<OpenedPlayer> {
  const { document: caseDocument, base, settings, texts, facade, onAction } = options;
  const media = playedMedia(caseDocument, settings.media)!;
  const [videojs] = await Promise.all([
    loadVideoJs(media),
    adoptPlayerStyles(facade.stage.getRootNode() as ShadowRoot),
  ]);
  const video = document.createElement('video');
  video.className = 'video-js vjs-fill';
  video.playsInline = true;
  facade.player.append(video);
  facade.showPlayer(media.width ?? 1280, media.height ?? 720);
  const player = createPlayer(videojs, video, media, base, texts);
  const claimcue = player.claimcue({
    document: caseDocument,
    base,
    media: media.id,
    layout: settings.layout ?? 'auto',
    dock: facade.dock,
    language: texts.translator.locale,
    messages: texts.messages,
    ...(settings.parties === undefined ? {} : { parties: settings.parties }),
  });
  // The accounts in words, with a way from each to its seconds: what stood there as text, and nothing less.
  const compare = document.createElement('claimcue-compare');
  compare.headingLevel = options.headingLevel;
  facade.list.append(compare);
  claimcue.bind(compare);
  onAction({ action: 'open' });
  player.on('play', () => {
    if (playing !== player) playing?.pause();
    playing = player;
    onAction({ action: 'play', seconds: player.currentTime() ?? 0 });
  });
  player.on('ended', () => onAction({ action: 'end' }));
  player.on('claimcue:select', ({ id, seconds }: { id?: string; seconds: number }) =>
    onAction({ action: 'select', ...(id === undefined ? {} : { id }), seconds }),
  );
  const dispose = (): void => {
    if (playing === player) playing = undefined;
    claimcue.dispose();
    player.dispose();
  };
  try {
    await claimcue.ready;
  } catch (error) {
    dispose();
    throw error;
  }
  const { start } = settings;
  if (typeof start === 'string') claimcue.seekTo(start);
  else if (start !== undefined) player.currentTime(start);
  // The reader asked for it, but long ago where the network is slow: then the browser may refuse, and the reader plays.
  player.play()?.catch(() => {});
  return {
    focus: () => (player.el().querySelector('.vjs-play-control') as HTMLElement | null)?.focus(),
    dispose,
  };
}

// What reads HLS and DASH weighs more than all the rest, and most recordings are plain files.
async function loadVideoJs({ files }: Media): Promise<VideoJs> {
  // Read by video.js while it loads: a strict policy refuses the style elements that it would add, and a page does not
  // expect them.
  window.VIDEOJS_NO_DYNAMIC_STYLE = true;
  const { default: videojs } = files.some(isStream)
    ? await import('video.js')
    : await import('video.js/core.es.js');
  registerClaimcue(videojs);
  return videojs;
}

function createPlayer(
  videojs: VideoJs,
  video: HTMLVideoElement,
  media: Media,
  base: string,
  texts: Texts,
): Player {
  const address = (src: string | undefined) => (src === undefined ? undefined : resolved(src, base));
  const sources = media.files.flatMap(({ src, type }) => {
    const absolute = address(src);
    return absolute === undefined ? [] : [type === undefined ? { src: absolute } : { src: absolute, type }];
  });
  const tracks = (media.tracks ?? []).flatMap(({ src, ...track }) => {
    const absolute = address(src);
    return absolute === undefined ? [] : [{ ...track, src: absolute }];
  });
  // A track on another host is read only where both ask for it.
  if (tracks.length > 0 && new URL(base).origin !== location.origin) video.crossOrigin = 'anonymous';
  const poster = address(media.poster);
  return videojs(video, {
    controls: true,
    preload: 'auto',
    playsinline: true,
    playbackRates: [0.5, 1, 1.5, 2],
    sources,
    tracks,
    ...(poster === undefined ? {} : { poster }),
    language: texts.translator.locale,
    // Where the page's frame does not permit it, a button would do nothing.
    controlBar: {
      fullscreenToggle: document.fullscreenEnabled !== false,
      pictureInPictureToggle: document.pictureInPictureEnabled === true,
    },
    bigPlayButton: false,
  });
}

async function adoptPlayerStyles(root: ShadowRoot): Promise<void> {
  const sheets = [playerStyles, openedStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  // Before ours, which may change them; a second opening adds nothing.
  root.adoptedStyleSheets = [...sheets, root.adoptedStyleSheets.at(-1)!];
  if ([...document.fonts].some((face) => face.family === 'VideoJS')) return;
  // A style sheet in a shadow root cannot bring a font. This one is a file beside the script, which a policy without
  // data: allows.
  document.fonts.add(new FontFace('VideoJS', `url(${JSON.stringify(iconFont)})`));
}
