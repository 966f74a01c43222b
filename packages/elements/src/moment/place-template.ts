import { formatTimeRange, isoDuration, type Translator } from '@claimcue/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dispatch } from '../base/events.ts';
import type { Place } from './moment-place.ts';

/**
 * The times of a moment or a claim as buttons that ask to see them, or the words that say why there is none.
 *
 * @param id    The moment or claim, for whoever answers the request.
 * @param from  The element that asks.
 */
export function placeTimes(
  place: Place,
  id: string,
  from: EventTarget,
  translator: Translator,
): TemplateResult | typeof nothing {
  if (place.untimed !== undefined) {
    return html`<span class="untimed" part="untimed">${translator.text(place.untimed)}</span>`;
  }
  if (place.ranges.length === 0) return nothing;
  return html`<span class="times">${place.ranges.map((range) => {
    const time = formatTimeRange(range.start, range.end);
    return html`<button
      type="button"
      class="time"
      part="time"
      aria-label=${translator.text('jumpTo', { time })}
      @click=${() => dispatch(from, 'claimcue-seek-request', { seconds: range.start, id })}
    ><svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false"><path d="M1 .5 7.5 4 1 7.5z" /></svg><time datetime=${isoDuration(range.start)} dir="ltr">${time}</time></button>`;
  })}</span>`;
}
