import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import type { Target } from '../nouns/target.ts';
import type { Names } from './check-ids.ts';
import type { Report } from './report.ts';

/** Reports ranges that run backwards or hold nothing, and times after the end of their recording. */
export function checkTargets(document: ClaimDocument, names: Names, report: Report): void {
  document.moments?.forEach((moment, m) => {
    moment.targets?.forEach((target, t) => checkTarget(target, ['moments', m, 'targets', t], names, report));
  });
  document.claims.forEach((claim, c) => {
    claim.targets?.forEach((target, t) => checkTarget(target, ['claims', c, 'targets', t], names, report));
  });
}

function checkTarget(target: Target, path: IssuePath, names: Names, report: Report): void {
  const duration = names.media.get(target.media)?.duration ?? Number.POSITIVE_INFINITY;
  const beyond = (key: 'start' | 'end' | 'at', value: number): void => {
    report({
      code: 'beyond-duration',
      path: [...path, key],
      value,
      message: `${value} is after the end of "${target.media}", which lasts ${duration} seconds`,
      remedy: "Mend the time, or the media's duration.",
    });
  };
  if (target.at !== undefined) {
    if (target.at > duration) beyond('at', target.at);
    return;
  }
  if (target.start > duration) beyond('start', target.start);
  if (target.end === undefined) return;
  if (target.end <= target.start) {
    report({
      code: 'end-before-start',
      path: [...path, 'end'],
      value: target.end,
      message: `${target.end} is ${target.end === target.start ? 'the same as' : 'before'} start ${target.start}`,
      remedy: target.end === target.start ? 'Use "at" for a point.' : 'Swap them, or use "at" for a point.',
    });
  } else if (target.end > duration) beyond('end', target.end);
}
