import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/**
 * Puts the language and the direction that the toolbar or a story says around it, where the elements look for them: on the
 * page, or where a page shows many stories, on each.
 */
export const withPageLanguage: Decorator = (story, { globals, viewMode }) => {
  const language = String(globals.language ?? 'en');
  const direction = String(globals.direction ?? 'ltr');
  if (viewMode === 'docs') return html`<div lang=${language} dir=${direction}>${story()}</div>`;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  return story();
};
