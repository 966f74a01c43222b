/** The names of the files in a folder that `claimcue embed` writes. */
export const fileNames = {
  page: 'index.html',
  document: 'case.json',
  static: 'accounts.html',
  oEmbed: 'oembed.json',
  player: 'player/claimcue-player.js',
  styles: 'player/claimcue-player.css',
  frame: 'player/claimcue-frame.js',
  resize: 'player/claimcue-resize.js',
} as const;

/**
 * The address of a folder, with a slash at its end.
 *
 * @throws TypeError where it is not an absolute http or https address.
 */
export function folderAddress(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`${address} is not an http or https address.`);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** The address of one file of a folder. */
export function addressIn(folder: string, name: string): string {
  return new URL(name, folderAddress(folder)).href;
}
