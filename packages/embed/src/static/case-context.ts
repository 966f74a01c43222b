import { type Answer, answersByClaim, type TimeRange, timedClaims, timedMoments } from '@claimcue/core';
import type { ClaimDocument, Media, Source } from '@claimcue/schema';
import type { Texts } from '../messages/texts.ts';

/** What is needed to write a case down: its document, the recording that plays, the language, and how deep it stands. */
export interface CaseContext {
  readonly document: ClaimDocument;
  readonly texts: Texts;
  readonly media: Media | undefined;
  /** Absolute address that the document's own are relative to, where it is known. */
  readonly base: string | undefined;
  /** Level of the title's heading, 2 to 5; what stands under it is deeper. */
  readonly headingLevel: number;
  readonly sources: ReadonlyMap<string, { readonly source: Source; readonly number: number }>;
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** When moments and claims are on screen in the recording, by their id. */
  readonly times: ReadonlyMap<string, readonly TimeRange[]>;
}

/** How a case is written down. */
export interface CaseOptions {
  /** Id of the recording whose times are given; the first that can be played where it is left out. */
  readonly media?: string | undefined;
  /** Absolute address of the document. */
  readonly base?: string | undefined;
  /** Level of the title's heading, 2 to 5. Default 3: the article around has its own title and sections. */
  readonly headingLevel?: number | undefined;
}

/** Gathers what the parts of a written case need. */
export function caseContext(document: ClaimDocument, texts: Texts, options: CaseOptions): CaseContext {
  const media = playedMedia(document, options.media);
  const times = new Map<string, TimeRange[]>();
  const timed =
    media === undefined ? [] : [...timedMoments(document, media.id), ...timedClaims(document, media.id)];
  for (const { thing, start, end } of timed) {
    const ranges = times.get(thing.id);
    if (ranges === undefined) times.set(thing.id, [{ start, end }]);
    else ranges.push({ start, end });
  }
  const level = options.headingLevel ?? 3;
  return {
    document,
    texts,
    media,
    base: options.base,
    headingLevel: Number.isFinite(level) ? Math.min(5, Math.max(2, Math.round(level))) : 3,
    sources: new Map(document.sources?.map((source, place) => [source.id, { source, number: place + 1 }])),
    answers: answersByClaim(document),
    times,
  };
}

/** The recording that is asked for, else the first of which there is a file. */
export function playedMedia(document: ClaimDocument, id: string | undefined): Media | undefined {
  const asked = document.media.find((media) => media.id === id);
  return asked ?? document.media.find((media) => media.files.length > 0);
}
