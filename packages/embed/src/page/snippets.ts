import type { ClaimDocument } from '@claimcue/schema';
import { renderStatic, type StaticOptions } from '../static/render-static.ts';
import { escapeHtml } from '../static/to-html.ts';
import { plainTitle } from './plain-title.ts';
import { addressIn, fileNames } from './urls.ts';

/** How high a frame stands where nothing tells it how high its content is, in CSS pixels. */
export const frameHeight = 720;

export interface SnippetOptions extends Omit<StaticOptions, 'base'> {
  /** Absolute address of the folder that holds the player and the document. */
  readonly folder: string;
}

/** What an article takes where scripts may stand: the player, with the accounts as text in it. */
export function scriptSnippet(document: ClaimDocument, { folder, ...options }: SnippetOptions): string {
  const address = (name: string): string => escapeHtml(addressIn(folder, name));
  const base = addressIn(folder, fileNames.document);
  return `<link rel="stylesheet" href="${address(fileNames.styles)}">
<script type="module" src="${address(fileNames.player)}"></script>
<claimcue-player src="${address(fileNames.document)}"${attributes(options)}>
${renderStatic(document, { ...options, base })}
</claimcue-player>
`;
}

/** What an article takes where scripts are stripped: a page of its own in a frame. */
export function frameSnippet(document: ClaimDocument, { folder, language, media }: SnippetOptions): string {
  const url = new URL(addressIn(folder, fileNames.page));
  if (language !== undefined) url.searchParams.set('language', language);
  if (media !== undefined) url.searchParams.set('media', media);
  return `<iframe src="${escapeHtml(url.href)}" title="${escapeHtml(plainTitle(document))}" width="100%" height="${frameHeight}" loading="lazy" allow="fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>
`;
}

/** What a site takes once, so that its frames are as high as their content. */
export function resizeSnippet(folder: string): string {
  return `<script type="module" src="${escapeHtml(addressIn(folder, fileNames.resize))}"></script>
`;
}

function attributes({ language, media }: Pick<StaticOptions, 'language' | 'media'>): string {
  const pairs = Object.entries({ language, media }).filter(([, value]) => value !== undefined);
  return pairs.map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`).join('');
}
