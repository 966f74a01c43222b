import type { ClaimDocument, Target } from '../nouns/model.gen.ts';
import type { Names, NamesOfList } from './names.ts';
import type { Report } from './report.ts';

/** Reports ranges that run backwards or hold nothing, and times after the end of their recording. */
export function checkTargets(document: ClaimDocument, names: Names, report: Report): void {
  checkList(document.moments ?? [], 'moments', document, names.in('media'), report);
  checkList(document.claims, 'claims', document, names.in('media'), report);
}

function checkList(
  things: readonly { readonly targets?: Target[] }[],
  list: string,
  document: ClaimDocument,
  media: NamesOfList,
  report: Report,
): void {
  for (let i = 0; i < things.length; i++) {
    const { targets } = things[i]!;
    if (targets === undefined) continue;
    for (let t = 0; t < targets.length; t++) {
      const target = targets[t]!;
      const duration = document.media[media.indexOf(target.media)]?.duration ?? Number.POSITIVE_INFINITY;
      if (!isGood(target, duration)) reportTarget(target, duration, [list, i, 'targets', t], report);
    }
  }
}

function isGood({ at, start, end }: Target, duration: number): boolean {
  if (at !== undefined) return at <= duration;
  return end === undefined ? start <= duration : start < end && end <= duration;
}

function reportTarget(
  { media, at, start, end }: Target,
  duration: number,
  path: readonly (string | number)[],
  report: Report,
): void {
  const beyond = (key: 'start' | 'end' | 'at', value: number): void =>
    report(() => ({
      code: 'beyond-duration',
      path: [...path, key],
      value,
      message: `${value} is after the end of "${media}", which lasts ${duration} seconds`,
      remedy: "Mend the time, or the media's duration.",
    }));
  if (at !== undefined) {
    beyond('at', at);
    return;
  }
  if (start > duration) beyond('start', start);
  if (end === undefined) return;
  if (start < end) {
    if (end > duration) beyond('end', end);
    return;
  }
  report(() => ({
    code: 'end-before-start',
    path: [...path, 'end'],
    value: end,
    message: `${end} is ${end === start ? 'the same as' : 'before'} start ${start}`,
    remedy: end === start ? 'Use "at" for a point.' : 'Swap them, or use "at" for a point.',
  }));
}
