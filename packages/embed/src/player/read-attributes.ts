import { type ReadSettings, readSettings, type SettingName } from './settings.ts';

/** The attributes of `<claimcue-player>` beside `src`: a change of one is seen. */
export const settingAttributes = [
  'media',
  'layout',
  'parties',
  'theme',
  'language',
  'start',
  'analytics',
] as const satisfies readonly SettingName[];

// What HTML allows on every element. Frameworks and content systems add names of their own; those have a sign in them that
// none of ours has, so they are no misspelling of ours.
const global = new Set(
  (
    'accesskey autofocus class content contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop ' +
    'itemref itemscope itemtype lang nonce part popover property role rel resource slot spellcheck style tabindex title translate typeof vocab'
  ).split(' '),
);

/** Reads the attributes of an element: ours by kind, those of HTML passed over, any other single word refused. */
export function readAttributes(element: Element): ReadSettings {
  const entries: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'src' || global.has(name) || /[^a-z]/.test(name)) continue;
    entries.push([name, value]);
  }
  return readSettings(entries);
}
