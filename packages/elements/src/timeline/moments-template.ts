import {
  clusterTimes,
  formatTime,
  formatTimeRange,
  type Timed,
  type TimeRange,
  type Translator,
} from '@claimcue/core';
import type { Moment } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { customProperties } from '../base/custom-properties.ts';
import type { LaneScale } from './lane-path.ts';
import { compact, nameWith, targetWidth } from './targets.ts';
import { shortestWindow } from './time-window.ts';

/** A moment where it lies, with its number in the document. */
export interface NumberedMoment extends TimeRange {
  readonly number: number;
  readonly moment: Moment;
}

/** What the row of moments is drawn with. */
export interface MomentsContext {
  readonly scale: LaneScale;
  readonly translator: Translator;
  /** The moment that is on now. */
  readonly current: string | undefined;
  readonly seekTo: (moment: NumberedMoment) => void;
  readonly zoomTo: (range: TimeRange) => void;
}

/** Moments by their start, each numbered as in the document. */
export function numberMoments(timed: readonly Timed<Moment>[], moments: readonly Moment[]): NumberedMoment[] {
  const numbers = new Map(moments.map((moment, place) => [moment, place + 1]));
  return timed
    .map(({ thing, start, end }) => ({ number: numbers.get(thing)!, moment: thing, start, end }))
    .sort((a, b) => a.start - b.start || a.number - b.number);
}

/**
 * A target for each moment in view. Those nearer to each other than a target is wide share one: it says how many, and
 * asks for a closer look.
 *
 * @param moments  By start.
 */
export function momentTargets(moments: readonly NumberedMoment[], context: MomentsContext) {
  const { scale } = context;
  if (scale.width === 0) return nothing;
  const width = (targetWidth / scale.width) * (scale.to - scale.from);
  const clusters = clusterTimes(
    moments.map(({ start }) => start),
    width,
  );
  return clusters.map(({ first, last, start, end }, place) => {
    const room = clusters[place + 1]?.start ?? Number.POSITIVE_INFINITY;
    const goesOnTo = Math.max(end + width, moments[first]!.end, moments[last - 1]!.end);
    // One that began before the window still names what is seen, as long as it lasts.
    if (start >= scale.to || Math.min(room, goesOnTo) <= scale.from) return nothing;
    const from = Math.max(start, scale.from);
    const span = Math.min(room, scale.to) - from;
    if (start < scale.from && span < width) return nothing;
    const where = customProperties({
      '--_claimcue-from': String((from - scale.from) / (scale.to - scale.from)),
      '--_claimcue-length': String(span / (scale.to - scale.from)),
    });
    // In the shortest window two targets fit side by side when their starts are this far apart.
    const canPart = end - start > (targetWidth / scale.width) * shortestWindow;
    return last - first > 1 && canPart
      ? cluster(moments.slice(first, last), { start, end }, context, where)
      : single(moments.slice(first, last), context, where);
  });
}

function single(moments: readonly NumberedMoment[], context: MomentsContext, place: unknown): TemplateResult {
  const label = moments.map(({ number, moment }) => `${number} ${moment.title}`).join('; ');
  const first = moments[0]!;
  return html`<button
    class="moment"
    part="moment"
    type="button"
    title=${label}
    aria-label="${label}, ${formatTime(first.start)}"
    aria-current=${moments.some(({ moment }) => moment.id === context.current) ? 'true' : nothing}
    ${place}
    @click=${() => context.seekTo(first)}
  >
    <span class="moment-number figures">${moments.map(({ number }) => number).join(', ')}</span>
    <bdi class="moment-title">${first.moment.title}</bdi>
  </button>`;
}

function cluster(
  moments: readonly NumberedMoment[],
  range: TimeRange,
  { translator, zoomTo }: MomentsContext,
  place: unknown,
): TemplateResult {
  const count = moments.length;
  const shown = compact(count, translator);
  const name = `${translator.text('momentsHere', { count })}, ${formatTimeRange(range.start, range.end)}`;
  const names = moments.slice(0, 12).map(({ number, moment }) => `${number} ${moment.title}`);
  return html`<button
    class="moment moment-cluster"
    part="moment cluster"
    type="button"
    title=${[...names, ...(count > names.length ? ['…'] : [])].join('\n')}
    aria-label=${nameWith(shown, name)}
    ${place}
    @click=${() => zoomTo(range)}
  ><span class="count figures">${shown}</span></button>`;
}
