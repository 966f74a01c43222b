import { join } from 'node:path';
import { type ServedFolders, serveFolders } from '@claimcue/tooling/serve';
import { buildSite, readCase } from './build-site.ts';
import { folders } from './folders.ts';
import { siteHeaders } from './site-headers.ts';

export interface Sites {
  readonly article: ServedFolders;
  /** The same folder on another origin. */
  readonly assets: ServedFolders;
  close(): Promise<void>;
}

/** Builds the example into a folder and serves it on two origins. */
export async function openSites(folder: string, ports: readonly [number, number] = [0, 0]): Promise<Sites> {
  const document = await readCase(join(folders.case, 'case.json'));
  let frames = '';
  const headers = siteHeaders(document, () => frames);
  // The article names both addresses, so the servers are there before it.
  const article = await serveFolders({ '/': folder }, ports[0], headers);
  const assets = await serveFolders({ '/': folder }, ports[1], headers);
  frames = new URL(assets.url).origin;
  await buildSite(folder, { article: article.url, assets: assets.url });
  return {
    article,
    assets,
    async close() {
      await Promise.all([article.close(), assets.close()]);
    },
  };
}
