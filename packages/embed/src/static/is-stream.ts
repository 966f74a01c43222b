import type { MediaFile } from '@claimcue/schema';

/** Whether a file is HLS or DASH, by its type or its address: a browser alone plays few of them. */
export function isStream({ src, type = '' }: Pick<MediaFile, 'src' | 'type'>): boolean {
  return /mpegurl|dash\+xml/i.test(type) || /\.(?:m3u8|mpd)(?:[?#]|$)/i.test(src);
}
