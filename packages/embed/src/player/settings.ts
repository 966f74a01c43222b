import type { Refusal } from './refusal.ts';

/** What a page may ask of an embed; each was checked. */
export interface EmbedSettings {
  /** Id of the recording; the first that can be played where it is left out. */
  readonly media?: string;
  readonly layout?: 'auto' | 'sides' | 'lower' | 'stacked';
  /** Ids of the parties shown at first; all where it is left out. */
  readonly parties?: readonly string[];
  readonly theme?: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the interface. */
  readonly language?: string;
  /** Seconds of media time, or the id of a claim or a moment. */
  readonly start?: number | string;
  /** Whether the page wants to be told what the reader does. Off unless it is asked for. */
  readonly analytics?: 'on' | 'off';
}

export type SettingName = keyof EmbedSettings;

export type ReadSettings =
  | { readonly ok: true; readonly settings: EmbedSettings }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

interface Kind {
  read(text: string): unknown;
  readonly wanted: string;
  readonly remedy: string;
}

// An address is typed by anyone, and no setting needs more.
const longest = 2000;
const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const language = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;
const seconds = /^\d{1,7}(?:\.\d{1,6})?$/;

const choice = (...words: readonly string[]): Kind => ({
  read: (text) => (words.includes(text) ? text : undefined),
  wanted: `one of ${words.join(', ')}`,
  remedy: `Write ${words.map((word) => `"${word}"`).join(' or ')}, or leave it out.`,
});

const kinds: Readonly<Record<SettingName, Kind>> = {
  media: {
    read: (text) => (identifier.test(text) ? text : undefined),
    wanted: 'the id of a recording',
    remedy: 'Write an id from the media of the document, or leave it out.',
  },
  layout: choice('auto', 'sides', 'lower', 'stacked'),
  parties: {
    read(text) {
      const ids = text.split(/[\s,]+/).filter((id) => id !== '');
      return ids.length > 0 && ids.length <= 100 && ids.every((id) => identifier.test(id)) ? ids : undefined;
    },
    wanted: 'a list of party ids',
    remedy: 'Write ids from the parties of the document, with spaces or commas between them.',
  },
  theme: choice('auto', 'light', 'dark'),
  language: {
    read: (text) => (language.test(text) ? text : undefined),
    wanted: 'a language tag',
    remedy: 'Write a BCP 47 tag such as "en" or "pt-BR", or leave it out.',
  },
  start: {
    read: (text) => (seconds.test(text) ? Number(text) : identifier.test(text) ? text : undefined),
    wanted: 'a number of seconds or the id of a claim or a moment',
    remedy: 'Write seconds such as "62" or "14.5", or an id from the document.',
  },
  analytics: choice('on', 'off'),
};

/**
 * Reads settings by name: each by its own kind, and nothing that is not named here.
 *
 * @param entries  Names and values, as attributes or as the parameters of an address give them.
 */
export function readSettings(entries: Iterable<readonly [string, string]>): ReadSettings {
  const settings: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, text] of entries) {
    if (!Object.hasOwn(kinds, name)) {
      refusals.push(unknown(name));
      continue;
    }
    const kind = kinds[name as SettingName];
    const value = text.length > longest ? undefined : kind.read(text.trim());
    if (value !== undefined) settings[name] = value;
    else
      refusals.push({
        place: name,
        message: `${shortened(text)} is not ${kind.wanted}`,
        remedy: kind.remedy,
      });
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, settings };
}

function unknown(name: string): Refusal {
  const names = Object.keys(kinds).join(', ');
  return {
    place: shortened(name),
    message: 'there is no setting of this name',
    remedy: `Take it away, or use one of ${names}.`,
  };
}

// What a stranger wrote is shown back in a sentence, and a sentence has an end.
function shortened(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `“${shown}”`;
}
