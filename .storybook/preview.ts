import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './preview.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withPageLanguage } from './page-language.ts';

// Made by `pnpm storybook` and by the build; without it the stories are the same and only lack their tables of properties.
const manifests = import.meta.glob('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      // WCAG 2.2 AA asks for targets of 24 px; axe ships the rule switched off.
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    controls: { expanded: true },
    layout: 'padded',
    viewport: {
      options: {
        reflow: { name: 'Reflow, 320 px', styles: { width: '320px', height: '720px' } },
        phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet, 820 px', styles: { width: '820px', height: '1180px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: ['en', 'es', 'fr', 'de', 'pt', 'ar', 'he', 'ja', 'zh'],
      },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en' },
  decorators: [
    withPageLanguage,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;
