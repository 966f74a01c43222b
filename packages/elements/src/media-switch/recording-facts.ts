import { formatTimeRange, leftOut, type MessageKey } from '@claimcue/core';
import type { ClaimDocument, Media } from '@claimcue/schema';

/** Something that is said of a recording: a text of the interface and what stands in it. */
export interface RecordingFact {
  readonly key: MessageKey;
  /** The title of another recording. */
  readonly title: string | undefined;
  /** Runs of another recording, such as `0:30–0:36`. */
  readonly times: readonly string[] | undefined;
}

// What is shorter than a frame was left out by rounding.
const frame = 0.05;

/** What a recording is called: its title, or its name in the document where it has none. */
export function recordingTitle({ id, title }: Media): string {
  return title ?? id;
}

/**
 * What is known about where a recording comes from: that it is the original, what it is an edit of and what of that it
 * leaves out, what it stands in for, and that it is not held here.
 *
 * @param isHeld  Whether there is a file of it to play, of the document or of the host.
 */
export function recordingFacts(document: ClaimDocument, media: Media, isHeld: boolean): RecordingFact[] {
  const facts: RecordingFact[] = [];
  const others = new Map(document.media.map((entry) => [entry.id, entry]));
  const titleOf = (id: string): string => recordingTitle(others.get(id) ?? { id, files: [] });
  if (media.standsInFor !== undefined) facts.push(fact('standsInFor', titleOf(media.standsInFor)));
  const derivations = media.derivedFrom ?? [];
  if (derivations.length === 0 && media.standsInFor === undefined) facts.push(fact('original'));
  for (const id of new Set(derivations.map((entry) => entry.media))) {
    facts.push(fact('editOf', titleOf(id)), leavesOut(document, id, media));
  }
  if (!isHeld) facts.push(fact('notHeld'));
  return facts;
}

// Every field its own, so that none is read that a script of the page gave to all objects.
function fact(key: MessageKey, title?: string, times?: readonly string[]): RecordingFact {
  return { key, title, times };
}

function leavesOut(document: ClaimDocument, original: string, edit: Media): RecordingFact {
  const end = document.media.find(({ id }) => id === original)?.duration ?? Number.POSITIVE_INFINITY;
  const isKnown = edit.derivedFrom!.some((entry) => entry.media === original && entry.cuts !== undefined);
  const gaps = isKnown ? leftOut(document, { media: original, start: 0, end }, edit.id) : undefined;
  if (gaps === undefined) return fact('cutsUnknown');
  const runs = gaps.filter((gap) => gap.end - gap.start >= frame);
  if (runs.length === 0) return fact('leavesNothingOut');
  const times = runs.map((run) => formatTimeRange(run.start, run.end));
  return fact('leavesOut', undefined, times);
}
