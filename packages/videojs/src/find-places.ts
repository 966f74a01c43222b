import { type CheckedSettings, describe, type Place } from './options.ts';
import { ClaimcueUsageError } from './usage-error.ts';

/** Where the parts of one player stand: an element of the page, the dock, or nowhere. */
export interface Places {
  /** Nothing where the dock stands below the player. */
  readonly dock: Element | undefined;
  readonly timeline: Element | 'dock' | undefined;
  readonly legend: Element | 'dock' | undefined;
  readonly list: Element | 'dock' | undefined;
}

/**
 * Finds every place that a page named, before anything is put anywhere.
 *
 * @throws ClaimcueUsageError  Where a selector matches nothing, or is none.
 */
export function findPlaces(settings: CheckedSettings): Places {
  return {
    dock: settings.dock === undefined ? undefined : findPlace(settings.dock, 'dock'),
    timeline: findPart(settings.timeline, 'timeline'),
    legend: findPart(settings.legend, 'legend'),
    list: findPart(settings.list, 'list'),
  };
}

function findPart(place: boolean | Place, option: string): Element | 'dock' | undefined {
  if (typeof place === 'boolean') return place ? 'dock' : undefined;
  return findPlace(place, option);
}

function findPlace(place: Place, option: string): Element {
  if (typeof place !== 'string') return place;
  let found: Element | null = null;
  try {
    found = document.querySelector(place);
  } catch {
    // A selector that is none matches nothing.
  }
  if (found !== null) return found;
  throw new ClaimcueUsageError(
    'no-such-element',
    `claimcue options.${option}`,
    `${describe(place)} matches no element of the page`,
    'Check the selector, and call the plugin after the element is there.',
  );
}
