import type { Messages } from '@claimcue/core';
import type { ControlSettings } from './controls/install-controls.ts';
import { defaultView, type PlaybackMode, type ReaderView } from './controls/view.ts';
import type { DocumentSource } from './load-document.ts';
import type { LoadIssue } from './load-issue.ts';
import { isPlainObject, optionChecks } from './option-checks.ts';
import { ClaimcueUsageError } from './usage-error.ts';

/** An element of the page, or a selector of one. */
export type Place = Element | string;

/** How the accounts are shown; everything but the document may be left out. */
export interface ClaimcueSettings {
  /**
   * The id of the recording that is played. Left out, it is found by the address of the player's source.
   */
  readonly media?: string | undefined;
  /** Ids of the parties to show at first; all where it is left out. */
  readonly parties?: readonly string[] | undefined;
  /**
   * Where the active claims stand: `sides` at both edges of the picture, `lower` at its lower edge, `stacked` below it;
   * `auto` below a picture that is less than 600 pixels wide, and over any other where there is room. Less than 360 pixels
   * hold no words: there all are as `auto`. Default `auto`.
   */
  readonly layout?: 'auto' | 'sides' | 'lower' | 'stacked' | undefined;
  /**
   * Where the timeline and what belongs to it stand, in place of directly below the player. A selector must match when
   * the plugin is called.
   */
  readonly dock?: Place | undefined;
  /** Whether there is a timeline, or where. Default true: in the dock, in line with the seek bar. */
  readonly timeline?: boolean | Place | undefined;
  /** Whether there is a legend to switch parties on and off, or where. Default true: in the dock. */
  readonly legend?: boolean | Place | undefined;
  /** Where a list of the moments with each party's account stands. Default false: there is none. */
  readonly list?: false | Place | undefined;
  /** BCP 47 tag of the interface; the nearest `lang` of the page where it is left out. */
  readonly language?: string | undefined;
  /** Texts of the interface in another language; English for what is left out. */
  readonly messages?: Partial<Messages> | undefined;
  /** Whether the accounts lie over the picture at first. Default true; the reader's menu and the key O change it. */
  readonly overlay?: boolean | undefined;
  /** Whether lists scroll to what is said now. Default true. */
  readonly follow?: boolean | undefined;
  /**
   * Whether the active claims are a text track as well. Default false: only where the page is not seen, as in a phone's
   * own fullscreen, in Picture-in-Picture and by AirPlay.
   */
  readonly mirror?: boolean | undefined;
  /** What happens at the moments: `through`, `stop-at-moments` or `loop-moment`. Default `through`. */
  readonly playback?: PlaybackMode | undefined;
  /** Whether the control bar has the menu "Accounts". Default true. */
  readonly menu?: boolean | undefined;
  /** Whether the plugin's keys work while the player has the focus. Default true. */
  readonly keys?: boolean | undefined;
  /** Whether the page's address says where to begin: `#claim=c1`, `#moment=m1`, `#t=14.5`. Default false. */
  readonly deepLink?: boolean | undefined;
  /**
   * Called when the reader asks for another recording of the document, in place of giving the player its files.
   *
   * @see Claimcue.sourcesOf
   */
  readonly onMediaRequest?: ((media: string) => void) | undefined;
  /** Bytes that a document may have. Default 40 MiB. */
  readonly maxBytes?: number | undefined;
  /** Seconds that fetching a document may take. Default 20. */
  readonly timeout?: number | undefined;
  /** Told of the issues of a failed load, in place of one entry in the console. */
  readonly onIssue?: ((issues: readonly LoadIssue[]) => void) | undefined;
}

/** What `player.claimcue()` takes: a document, and how it is shown. */
export type ClaimcueOptions = DocumentSource & ClaimcueSettings;

/** Settings with their defaults. */
export interface CheckedSettings
  extends Omit<ClaimcueSettings, keyof ReaderView | keyof ControlSettings>,
    ReaderView,
    ControlSettings {
  readonly layout: 'auto' | 'sides' | 'lower' | 'stacked';
  readonly timeline: boolean | Place;
  readonly legend: boolean | Place;
  readonly list: false | Place;
  readonly maxBytes: number;
  readonly timeout: number;
}

const defaults: CheckedSettings = {
  layout: 'auto',
  timeline: true,
  legend: true,
  list: false,
  maxBytes: 40 * 1024 * 1024,
  timeout: 20,
  menu: true,
  keys: true,
  deepLink: false,
  ...defaultView,
};

const aDocument = "Give { src: 'case.json' } or { document }.";
const documentKeys = ['src', 'document', 'base'];

/**
 * Checks what a page gave to `player.claimcue()`.
 *
 * @throws ClaimcueUsageError  At the first option that cannot work: which one, what it is, what it may be.
 */
export function checkOptions(options: unknown): { source: DocumentSource; settings: CheckedSettings } {
  const place = 'claimcue options';
  const given = checkObject(options, place);
  checkKeys(given, [...documentKeys, ...Object.keys(optionChecks)], place);
  const settings = ofItsOwn(defaults);
  for (const [name, check] of Object.entries(optionChecks)) {
    const value = given[name];
    if (value === undefined) continue;
    if (!check.holds(value)) throw wrongOption(`${place}.${name}`, value, check.wanted, check.remedy);
    (settings as unknown as Record<string, unknown>)[name] = value;
  }
  return { source: sourceOf(given, place), settings };
}

/**
 * Checks what a page gave to `claimcue.load()`.
 *
 * @throws ClaimcueUsageError
 */
export function checkSource(next: unknown): DocumentSource {
  const place = 'claimcue.load()';
  const given = checkObject(next, place);
  checkKeys(given, documentKeys, place);
  return sourceOf(given, place);
}

/**
 * Checks what a page gave to `claimcue.setParties()`.
 *
 * @throws ClaimcueUsageError
 */
export function checkPartyIds(ids: unknown): void {
  const { holds, wanted } = optionChecks.parties!;
  if (ids === undefined || holds(ids)) return;
  throw new ClaimcueUsageError(
    'wrong-argument',
    'claimcue.setParties()',
    `${describe(ids)} is not ${wanted}`,
    "Give ids from the parties of the document: ['union']; or undefined for all.",
  );
}

function checkObject(value: unknown, place: string): Record<string, unknown> {
  if (isPlainObject(value)) return ofItsOwn(value);
  throw wrongOption(place, value, 'an object', aDocument);
}

// Without a prototype: what another script of the page has put on that of all objects is no option.
function ofItsOwn<Options extends object>(options: Options): Options {
  return Object.assign(Object.create(null), options);
}

function checkKeys(given: Record<string, unknown>, known: readonly string[], place: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ClaimcueUsageError(
    'unknown-option',
    `${place}.${unknown}`,
    'there is no such option',
    `There are ${known.join(', ')}.`,
  );
}

function sourceOf(given: Record<string, unknown>, place: string): DocumentSource {
  const { src, document, base } = given;
  const isAddress = (value: unknown): value is string | URL =>
    typeof value === 'string' || value instanceof URL;
  if (base !== undefined && !isAddress(base)) {
    throw wrongOption(`${place}.base`, base, 'an address', 'Give a string or a URL.');
  }
  if (src !== undefined && document !== undefined) {
    throw new ClaimcueUsageError(
      'wrong-option',
      place,
      'both src and document are given',
      'Give one of them.',
    );
  }
  if (document !== undefined) return { document, base };
  if (isAddress(src) && src !== '') return { src, base };
  if (src !== undefined) {
    const remedy = 'Give the address of a JSON file as a string or a URL.';
    throw wrongOption(`${place}.src`, src, 'an address', remedy);
  }
  throw new ClaimcueUsageError('nothing-to-load', place, 'neither src nor document is given', aDocument);
}

function wrongOption(place: string, value: unknown, wanted: string, remedy: string): ClaimcueUsageError {
  return new ClaimcueUsageError('wrong-option', place, `${describe(value)} is not ${wanted}`, remedy);
}

/** A value short enough to stand in a sentence. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
