import { isViewValue } from './controls/view.ts';

/** What an option may be, in words and in code. */
export interface OptionCheck {
  holds(value: unknown): boolean;
  /** Completes "… is not": `a number of seconds above 0`. */
  readonly wanted: string;
  readonly remedy: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isPlace = (value: unknown): boolean =>
  isText(value) || (typeof Element !== 'undefined' && value instanceof Element);
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isPositive = (value: unknown): boolean => typeof value === 'number' && value > 0;

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const part: OptionCheck = {
  holds: (value) => typeof value === 'boolean' || isPlace(value),
  wanted: 'true, false, an element or a selector',
  remedy: 'Leave it out to have it below the player.',
};

const yesOrNo: OptionCheck = {
  holds: (value) => typeof value === 'boolean',
  wanted: 'true or false',
  remedy: 'Leave it out for the default.',
};

/** The settings by name. */
export const optionChecks: Readonly<Record<string, OptionCheck>> = {
  media: {
    holds: isText,
    wanted: 'the id of a recording',
    remedy: 'Give an id from the media of the document, or leave it out to have it found by address.',
  },
  parties: {
    holds: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
    wanted: 'a list of party ids',
    remedy: "Give ids from the parties of the document: ['union'].",
  },
  layout: {
    holds: (value) => ['auto', 'sides', 'lower', 'stacked'].includes(value as string),
    wanted: 'a layout',
    remedy: "Give 'auto', 'sides', 'lower' or 'stacked'.",
  },
  dock: {
    holds: isPlace,
    wanted: 'an element or a selector',
    remedy: 'Leave it out to have the dock directly below the player.',
  },
  timeline: part,
  legend: part,
  list: {
    holds: (value) => value === false || isPlace(value),
    wanted: 'false, an element or a selector',
    remedy: 'Give the element that the list should stand in.',
  },
  language: { holds: isText, wanted: 'a language tag', remedy: "Give a BCP 47 tag: 'en', 'pt-BR'." },
  messages: {
    holds: isPlainObject,
    wanted: 'an object of texts',
    remedy: 'Give the messages of a language, by their names.',
  },
  maxBytes: { holds: isPositive, wanted: 'a number of bytes above 0', remedy: 'Leave it out for 40 MiB.' },
  timeout: {
    holds: isPositive,
    wanted: 'a number of seconds above 0',
    remedy: 'Leave it out for 20 seconds.',
  },
  overlay: yesOrNo,
  follow: yesOrNo,
  mirror: yesOrNo,
  playback: {
    holds: (value) => isViewValue('playback', value),
    wanted: 'a way to play',
    remedy: "Give 'through', 'stop-at-moments' or 'loop-moment'.",
  },
  menu: yesOrNo,
  keys: yesOrNo,
  deepLink: yesOrNo,
  onMediaRequest: {
    holds: isFunction,
    wanted: 'a function',
    remedy: 'Give a function that takes the recording that is asked for.',
  },
  onIssue: {
    holds: isFunction,
    wanted: 'a function',
    remedy: 'Give a function that takes the list of issues.',
  },
};
