import type { ClaimDocument, Media } from '@claimcue/schema';
import { type MappedRun, mapRuns, type UncertainRange } from './map-runs.ts';

/** An instant of the world, as a recording's clock has it. */
export interface WallTime {
  /** Milliseconds since 1970 in UTC; where the offset is not known, as if the clock were set to UTC. */
  readonly epoch: number;
  /** Minutes east of UTC, as the document says them. */
  readonly offset: number | undefined;
  /** Plus or minus, in seconds. */
  readonly uncertainty: number;
}

/** As `WallTime`, with the recording whose clock says so. */
export interface ClockReading extends WallTime {
  readonly clock: string;
}

/** A place in a recording, plus or minus some seconds. */
export interface UncertainTime {
  readonly seconds: number;
  readonly uncertainty: number;
}

/**
 * Reads `startedAt`.
 *
 * @param text  ISO 8601. A day without a time of day is no clock: nothing is returned.
 */
export function parseWallTime(text: string): Pick<WallTime, 'epoch' | 'offset'> | undefined {
  const parts = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|([+-])(\d{2}):(\d{2}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, zone, sign, hours, minutes] = parts;
  const epoch = Date.parse(zone === undefined ? `${text}Z` : text);
  if (Number.isNaN(epoch)) return undefined;
  if (zone === undefined) return { epoch, offset: undefined };
  const east = zone === 'Z' ? 0 : Number(hours) * 60 + Number(minutes);
  return { epoch, offset: sign === '-' ? -east : east };
}

/**
 * When a second of a recording was, by its own clock or else by that of a recording it was cut from.
 *
 * @param uncertainty  Plus or minus, in seconds of that recording.
 * @returns nothing where no clock is known, or the second is in no recording that has one.
 */
export function wallTimeAt(
  document: ClaimDocument,
  media: string,
  seconds: number,
  uncertainty = 0,
): ClockReading | undefined {
  for (const clock of clocksFor(document, media)) {
    const [run] = mapRuns(document, { media, start: seconds, end: seconds, uncertainty }, clock.media.id);
    if (run === undefined) continue;
    return {
      clock: clock.media.id,
      epoch: clock.epoch + run.start * 1000,
      offset: clock.offset,
      uncertainty: clock.uncertainty + (run.uncertainty ?? 0),
    };
  }
  return undefined;
}

/**
 * Where an instant of the world is seen in a recording; several places where an edit shows it more than once.
 *
 * @returns ascending. Nothing where the recording had not begun or was over, or where one clock knows its offset from UTC
 *   and the other does not: the two cannot be compared.
 */
export function mediaTimesAt(
  document: ClaimDocument,
  media: string,
  wall: Omit<WallTime, 'uncertainty'> & { readonly uncertainty?: number },
): UncertainTime[] {
  for (const clock of clocksFor(document, media)) {
    if (!areComparable(clock, wall)) continue;
    const seconds = (wall.epoch - clock.epoch) / 1000;
    if (!(seconds >= 0 && seconds < (clock.media.duration ?? Number.POSITIVE_INFINITY))) continue;
    const uncertainty = clock.uncertainty + (wall.uncertainty ?? 0);
    const runs = mapRuns(
      document,
      { media: clock.media.id, start: seconds, end: seconds, uncertainty },
      media,
    );
    if (runs.length > 0) return runs.map((run) => ({ seconds: run.start, uncertainty: run.uncertainty! }));
  }
  return [];
}

/**
 * Where a run of one recording is seen in another that only the clock connects it with: two cameras in one room.
 *
 * @returns cut by cut and ascending, each with how far it may be off: both clocks' uncertainty and the range's own.
 */
export function mapByClock(document: ClaimDocument, range: UncertainRange, media: string): MappedRun[] {
  for (const here of clocksFor(document, range.media)) {
    for (const there of clocksFor(document, media)) {
      if (!areComparable(here, there)) continue;
      const shift = (here.epoch - there.epoch) / 1000;
      const length = there.media.duration ?? Number.POSITIVE_INFINITY;
      const found = mapRuns(document, { uncertainty: 0, ...range }, here.media.id).flatMap((run) => {
        const uncertainty = (run.uncertainty ?? 0) + here.uncertainty + there.uncertainty;
        return within(run, shift, length).flatMap((kept) =>
          mapRuns(document, { media: there.media.id, ...kept, uncertainty }, media).map((seen) => ({
            ...seen,
            rate: seen.rate * run.rate,
            of: {
              start: run.of.start + (seen.of.start - shift - run.start) * run.rate,
              end: run.of.start + (seen.of.end - shift - run.start) * run.rate,
            },
          })),
        );
      });
      if (found.length > 0) return found.sort((a, b) => a.start - b.start || a.of.start - b.of.start);
    }
  }
  return [];
}

function within(run: MappedRun, shift: number, length: number): { start: number; end: number }[] {
  const start = Math.max(0, run.start + shift);
  const end = Math.min(length, run.end + shift);
  const isPoint = run.start === run.end;
  return start < end || (isPoint && start === end && start < length) ? [{ start, end }] : [];
}

interface Clock extends WallTime {
  readonly media: Media;
}

/** The clocks that may tell a recording's time: its own before all others, which follow in document order. */
function clocksFor(document: ClaimDocument, media: string): Clock[] {
  const clocks = document.media.flatMap((entry): Clock[] => {
    const started = entry.startedAt === undefined ? undefined : parseWallTime(entry.startedAt);
    return started === undefined
      ? []
      : [{ ...started, media: entry, uncertainty: entry.clockUncertainty ?? 0 }];
  });
  return clocks.sort((a, b) => Number(b.media.id === media) - Number(a.media.id === media));
}

function areComparable(a: Pick<WallTime, 'offset'>, b: Pick<WallTime, 'offset'>): boolean {
  return (a.offset === undefined) === (b.offset === undefined);
}
