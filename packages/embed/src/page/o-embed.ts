import type { ClaimDocument } from '@claimcue/schema';
import { ownPicture } from '../static/addresses.ts';
import { playedMedia } from '../static/case-context.ts';
import { plainTitle } from './plain-title.ts';
import { frameHeight, frameSnippet, type SnippetOptions } from './snippets.ts';
import { addressIn, fileNames } from './urls.ts';

/** An answer as oEmbed 1.0 defines it. Every text of it is plain. */
export interface OEmbedResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  /** Seconds; a correction should not wait for longer. */
  readonly cache_age: number;
}

export interface OEmbedOptions extends SnippetOptions {
  /** What the asking site has room for, in CSS pixels. */
  readonly maxWidth?: number | undefined;
  readonly maxHeight?: number | undefined;
}

/**
 * What a site is answered that asks how to show the page of a case.
 *
 * @see https://oembed.com/
 */
export function oEmbedResponse(document: ClaimDocument, options: OEmbedOptions): OEmbedResponse {
  const media = playedMedia(document, options.media);
  const thumbnail = ownPicture(media?.poster, addressIn(options.folder, fileNames.document));
  const author = document.creators?.[0]?.name;
  const room = (wanted: number, most: number | undefined): number =>
    most !== undefined && Number.isFinite(most) && most > 0 ? Math.min(wanted, Math.floor(most)) : wanted;
  return {
    version: '1.0',
    type: 'rich',
    title: plainTitle(document),
    ...(author === undefined ? {} : { author_name: plainTitle({ title: author }) }),
    html: frameSnippet(document, options).trim(),
    width: room(680, options.maxWidth),
    height: room(frameHeight, options.maxHeight),
    ...(thumbnail === undefined
      ? {}
      : {
          thumbnail_url: thumbnail,
          thumbnail_width: media?.width ?? 1280,
          thumbnail_height: media?.height ?? 720,
        }),
    cache_age: 3600,
  };
}
