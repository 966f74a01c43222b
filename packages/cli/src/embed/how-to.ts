import { frameSnippet, resizeSnippet, scriptSnippet } from '@claimcue/embed/static';
import type { ClaimDocument } from '@claimcue/schema';

export interface HowToOptions {
  /** Address that the folder will have, where it is known. */
  readonly folder: string | undefined;
  readonly language: string | undefined;
  readonly media: string | undefined;
}

// A reserved name: whoever forgets to replace it sends nobody's readers anywhere.
const placeholder = 'https://your-site.example/accounts/';

/** What stands beside the files, for whoever uploads and pastes them. */
export function howTo(document: ClaimDocument, { folder, ...options }: HowToOptions): string {
  const at = folder ?? placeholder;
  const given = { folder: at, ...options };
  const replace =
    folder === undefined
      ? `\nReplace ${placeholder} below by the address that the folder gets.\nOr run the command again with --url ADDRESS, and it stands here already.\n`
      : '';
  return `HOW TO PUT THESE ACCOUNTS INTO AN ARTICLE

1. Upload this folder as it is to ${folder ?? 'your site'}.
2. Paste one of the two pieces below into the article.
3. To correct something, replace case.json. Articles show it at the next visit; nothing has to be pasted again.
${replace}
Headers: _headers is for Netlify and Cloudflare Pages, .htaccess for Apache, nginx.conf for nginx. They let other hosts read
the player and the document, and keep the page under a strict content security policy.


A. WHERE SCRIPTS MAY STAND (best: the accounts are part of the article, also for search engines, feeds and print)

${scriptSnippet(document, given)}

B. WHERE SCRIPTS ARE STRIPPED (a frame; readable without scripts as well)

${frameSnippet(document, given)}
   Once in the site's template, so that frames are as high as their content:

${resizeSnippet(at)}
accounts.html holds the accounts as plain HTML alone, for newsletters and feeds.
`;
}
