import type { ClaimDocument } from '@claimcue/schema';
import { isStream } from '../static/is-stream.ts';

/** The headers of one file or folder, by their paths from the folder of the case. */
export interface HeaderRule {
  /** A path, or one that ends in `/*` for all that lies below it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a case's page may load and run: only what lies beside it, and media where the document names another host. No inline
 * script, no inline style, no `eval`; and text becomes a script nowhere but in `lit-html`, whose templates are all in ours.
 * Only a case with an HLS or DASH stream has no Trusted Types.
 */
export function contentSecurityPolicy(document: ClaimDocument): string {
  const hosts = mediaHosts(document);
  const hasStream = document.media.some(({ files }) => files.some(isStream));
  const also = hosts.length === 0 ? '' : ` ${hosts.join(' ')}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${also}`,
    `media-src 'self' blob:${also}`,
    "font-src 'self'",
    `connect-src 'self'${also}`,
    "base-uri 'none'",
    "form-action 'none'",
    // A case is made to be shown on other sites. Name them here where only some may.
    'frame-ancestors *',
    // video.js takes streams apart in a worker that it makes of text, which Trusted Types refuse.
    ...(hasStream ? ['worker-src blob:'] : ["require-trusted-types-for 'script'", 'trusted-types lit-html']),
  ].join('; ');
}

/** The headers that the folder of a case is served with. */
export function headerRules(document: ClaimDocument): HeaderRule[] {
  const page = {
    'Content-Security-Policy': contentSecurityPolicy(document),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // Asked after each time, so that a correction is not held up by a copy.
    'Cache-Control': 'no-cache',
  };
  // Articles on another host read these: a module and a document only by permission.
  const shared = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  return [
    { path: '/', headers: page },
    { path: '/index.html', headers: page },
    { path: '/accounts.html', headers: page },
    { path: '/case.json', headers: { ...shared, 'Cache-Control': 'no-cache' } },
    { path: '/oembed.json', headers: { ...shared, 'Cache-Control': 'no-cache' } },
    { path: '/media/*', headers: shared },
    { path: '/player/*', headers: { ...shared, 'Cache-Control': 'no-cache' } },
    // Their names change with their content.
    {
      path: '/player/chunks/*',
      headers: { ...shared, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

function mediaHosts(document: ClaimDocument): string[] {
  const addresses = document.media.flatMap(({ files, poster, tracks = [] }) => [
    ...files.map(({ src }) => src),
    ...(poster === undefined ? [] : [poster]),
    ...tracks.map(({ src }) => src),
  ]);
  const origins = addresses.flatMap((address) => {
    try {
      const { protocol, origin } = new URL(address);
      return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(origins)];
}
