import type { Decorator } from '@storybook/web-components-vite';

/**
 * Says the theme that the toolbar chose before a story is drawn. `withThemeByDataAttribute` says it after the story has been
 * played: whoever works in the dark would see it light until then, and axe would judge other colours than are seen.
 */
export const withPageTheme: Decorator = (story, { globals }) => {
  document.documentElement.dataset.theme = String(globals.theme || 'light');
  return story();
};
