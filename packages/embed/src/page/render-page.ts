import type { ClaimDocument } from '@claimcue/schema';
import { ownPicture } from '../static/addresses.ts';
import { playedMedia } from '../static/case-context.ts';
import { renderStatic, type StaticOptions } from '../static/render-static.ts';
import { escapeHtml } from '../static/to-html.ts';
import { jsonLd, scriptJson } from './json-ld.ts';
import { plainDescription, plainTitle } from './plain-title.ts';
import { addressIn, fileNames, folderAddress } from './urls.ts';

export interface PageOptions extends Omit<StaticOptions, 'base'> {
  /**
   * Absolute address of the folder that the page lies in. Without it the page works, but says nothing to search engines, to
   * social networks and to sites that ask how to embed it: all of them need absolute addresses.
   */
  readonly folder?: string | undefined;
}

/**
 * Writes the page of a case: what a frame shows where an article's scripts are stripped, and what a link opens. It holds the
 * accounts as text, so it can be read without scripts, and nothing in it is inline but data.
 */
export function renderPage(document: ClaimDocument, { folder, ...options }: PageOptions = {}): string {
  const title = escapeHtml(plainTitle(document));
  const description = escapeHtml(plainDescription(document));
  const language = escapeHtml(options.language ?? document.language);
  // Relative, as the page lies beside the document: wherever it is opened it asks its own site, as its policy allows.
  const accounts = renderStatic(document, { headingLevel: 2, ...options });
  const attributes = [
    options.language === undefined ? '' : ` language="${language}"`,
    options.media === undefined ? '' : ` media="${escapeHtml(options.media)}"`,
  ].join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
${folder === undefined ? '' : forOthers(document, folder, options, title, description)}<link rel="stylesheet" href="${fileNames.styles}">
<link rel="stylesheet" href="player/claimcue-page.css">
<script type="module" src="${fileNames.frame}"></script>
</head>
<body class="claimcue-page">
<main>
<claimcue-player src="${fileNames.document}"${attributes}>
${accounts}
</claimcue-player>
</main>
</body>
</html>
`;
}

function forOthers(
  document: ClaimDocument,
  folder: string,
  { media: id, language }: Pick<StaticOptions, 'media' | 'language'>,
  title: string,
  description: string,
): string {
  const media = playedMedia(document, id);
  const poster = ownPicture(media?.poster, addressIn(folder, fileNames.document));
  const lines = [
    `<link rel="canonical" href="${escapeHtml(folderAddress(folder))}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(addressIn(folder, fileNames.oEmbed))}" title="${title}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${escapeHtml(folderAddress(folder))}">`,
    `<meta property="og:locale" content="${escapeHtml((language ?? document.language).replaceAll('-', '_'))}">`,
    ...(poster === undefined
      ? []
      : [
          `<meta property="og:image" content="${escapeHtml(poster)}">`,
          `<meta property="og:image:alt" content="${escapeHtml(media?.title ?? plainTitle(document))}">`,
          `<meta name="twitter:card" content="summary_large_image">`,
        ]),
    `<script type="application/ld+json">${scriptJson(jsonLd(document, folder, id))}</script>`,
  ];
  return `${lines.join('\n')}\n`;
}
