import type { ClaimDocument, Cut, Media } from '../nouns/model.gen.ts';
import { findCycle, printCycle } from './find-cycle.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';

// Seconds that sums of decimals may be off.
const rounding = 1e-6;

/** Reports cuts that run backwards, overlap or leave their recordings, and recordings that come from themselves. */
export function checkDerivation(document: ClaimDocument, names: Names, report: Report): void {
  document.media.forEach((media, m) => {
    if (media.derivedFrom !== undefined) checkCuts(media, m, document, names, report);
  });
  const mediaOf = (id: string): Media | undefined => document.media[names.in('media').indexOf(id)];
  const ids = document.media.map((media) => media.id);
  const derivation = findCycle(ids, (id) => mediaOf(id)?.derivedFrom?.map((from) => from.media) ?? []);
  if (derivation !== undefined) {
    report(() => ({
      code: 'derivation-cycle',
      path: ['media', names.in('media').indexOf(derivation[0]!), 'derivedFrom'],
      value: undefined,
      message: `"${derivation[0]}" would be cut from itself (${printCycle(derivation, 'from')})`,
      remedy: 'An edit comes from an earlier recording: remove one of the steps.',
    }));
  }
  const standIn = findCycle(ids, (id) => {
    const shown = mediaOf(id)?.standsInFor;
    return shown === undefined ? [] : [shown];
  });
  if (standIn !== undefined) {
    report(() => ({
      code: 'stand-in-cycle',
      path: ['media', names.in('media').indexOf(standIn[0]!), 'standsInFor'],
      value: standIn[1],
      message: `"${standIn[0]}" would stand in for itself (${printCycle(standIn, 'for')})`,
      remedy: 'Name the recording that is not shown.',
    }));
  }
}

interface PlacedCut {
  readonly cut: Cut;
  readonly original: Media | undefined;
  readonly path: readonly (string | number)[];
}

function checkCuts(media: Media, m: number, document: ClaimDocument, names: Names, report: Report): void {
  const placed: PlacedCut[] = [];
  media.derivedFrom?.forEach((from, d) => {
    const original = document.media[names.in('media').indexOf(from.media)];
    from.cuts?.forEach((cut, c) => {
      placed.push({ cut, original, path: ['media', m, 'derivedFrom', d, 'cuts', c] });
    });
  });
  for (const each of placed) checkCut(each, media, report);
  // In order, as most are written, this costs one look at each.
  placed.sort((a, b) => a.cut.start - b.cut.start);
  for (let i = 1; i < placed.length; i++) {
    const before = placed[i - 1]!.cut;
    const { cut, path } = placed[i]!;
    if (cut.start >= before.end - rounding) continue;
    report(() => ({
      code: 'overlapping-cuts',
      path: [...path, 'start'],
      value: cut.start,
      message: `${cut.start} lies within the cut from ${before.start} to ${before.end}`,
      remedy: 'One second of an edit shows one run of an original: let the cuts follow one another.',
    }));
  }
}

function checkCut({ cut, original, path }: PlacedCut, media: Media, report: Report): void {
  if (cut.end <= cut.start) {
    report(() => ({
      code: 'end-before-start',
      path: [...path, 'end'],
      value: cut.end,
      message: `${cut.end} is not after start ${cut.start}`,
      remedy: 'A cut shows at least one frame: let it end after it starts.',
    }));
    return;
  }
  const beyond = (key: 'end' | 'from', last: number, of: Media): void => {
    const { duration } = of;
    if (duration === undefined || last <= duration + rounding) return;
    report(() => ({
      code: 'beyond-duration',
      path: [...path, key],
      value: cut[key],
      message: `the cut goes on to ${last}, after the end of "${of.id}", which lasts ${duration} seconds`,
      remedy: "Mend the cut, or the media's duration.",
    }));
  };
  beyond('end', cut.end, media);
  if (original !== undefined) beyond('from', cut.from + (cut.end - cut.start) * (cut.rate ?? 1), original);
}
