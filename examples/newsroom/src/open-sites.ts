import { join } from 'node:path';
import { buildSite, readCase } from './build-site.ts';
import { folders } from './folders.ts';
import { type Site, serveSite } from './serve-site.ts';
import { siteHeaders } from './site-headers.ts';

export interface Sites {
  readonly article: Site;
  /** The same folder on another origin. */
  readonly assets: Site;
  close(): Promise<void>;
}

/** Builds the example into a folder and serves it on two origins. */
export async function openSites(folder: string, ports: readonly [number, number] = [0, 0]): Promise<Sites> {
  const document = await readCase(join(folders.case, 'case.json'));
  let frames = '';
  const headers = siteHeaders(document, () => frames);
  // The article names both addresses, so the servers are there before it.
  const article = await serveSite(folder, headers, ports[0]);
  const assets = await serveSite(folder, headers, ports[1]);
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
