import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './preview.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import { fittingControls } from './fitting-controls.ts';
import { withPageLanguage } from './page-language.ts';
import { withPageTheme } from './page-theme.ts';
import { paperTheme } from './paper-theme.ts';
import { readEvents, readProperties, withProperties } from './with-properties.ts';

// Made by `pnpm storybook` and by the build; without it the stories are the same and only lack their tables of properties.
const manifests = Object.values(
  import.meta.glob('../packages/elements/custom-elements.json', { eager: true, import: 'default' }),
);
for (const manifest of manifests) setCustomElementsManifest(manifest);

// As long as every other test waits for what comes late; on busy cores a part that is loaded when used takes more than a second.
configure({ asyncUtilTimeout: 10_000 });

const phone = (name: string, width: number, height: number) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: `${height}px` },
});

const properties = readProperties(manifests);

const preview: Preview = {
  argTypesEnhancers: [fittingControls(properties)],
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      // WCAG 2.2 AA asks for targets of 24 px; axe ships the rule switched off.
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    // All events of the elements bubble: whatever is asked for in a story is written down.
    actions: {
      handles: readEvents(manifests),
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { theme: paperTheme, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    backgrounds: { disable: true },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start',
          ['Getting started'],
          'Foundations',
          ['Colour and neutrality', 'Type', 'Space', 'Motion', 'Marks', 'Tokens'],
          'Elements',
          'Schema',
          'Reference',
        ],
      },
    },
    viewport: {
      options: {
        reflow: phone('Reflow', 320, 720),
        phone: phone('Phone', 360, 780),
        tablet: phone('Tablet', 768, 1024),
        desktop: phone('Desktop', 1280, 800),
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
        items: ['en', 'es', 'fr', 'de', 'pt', 'ar', 'he', 'ja', 'zh'].map((value) => ({
          value,
          title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
        })),
      },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en' },
  decorators: [
    withActions,
    withProperties(properties),
    withPageLanguage,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    withPageTheme,
  ],
};

export default preview;
