import type { Decorator } from '@storybook/web-components-vite';

/** Puts the language and the direction that the toolbar says on the page, where the elements look for them. */
export const withPageLanguage: Decorator = (story, { globals }) => {
  document.documentElement.lang = String(globals.language ?? 'en');
  document.documentElement.dir = String(globals.direction ?? 'ltr');
  return story();
};
