import type { ClaimDocument } from '../nouns/document.ts';
import type { Cut } from '../nouns/media.ts';
import type { Names } from './check-ids.ts';
import type { Report } from './report.ts';

/** Reports cuts that run backwards or overlap, and recordings that were cut from themselves. */
export function checkDerivation(document: ClaimDocument, names: Names, report: Report): void {
  document.media.forEach((media, m) => {
    const cuts: { cut: Cut; path: (string | number)[] }[] = [];
    media.derivedFrom?.forEach((derivation, d) => {
      derivation.cuts?.forEach((cut, c) => {
        cuts.push({ cut, path: ['media', m, 'derivedFrom', d, 'cuts', c] });
      });
    });
    for (const { cut, path } of cuts) {
      if (cut.end > cut.start) continue;
      report({
        code: 'end-before-start',
        path: [...path, 'end'],
        value: cut.end,
        message: `${cut.end} is not after start ${cut.start}`,
        remedy: 'A cut shows at least one frame: let it end after it starts.',
      });
    }
    cuts.sort((a, b) => a.cut.start - b.cut.start);
    for (let i = 1; i < cuts.length; i++) {
      const before = cuts[i - 1]!;
      const here = cuts[i]!;
      if (here.cut.start >= before.cut.end) continue;
      report({
        code: 'overlapping-cuts',
        path: [...here.path, 'start'],
        value: here.cut.start,
        message: `${here.cut.start} lies within the cut from ${before.cut.start} to ${before.cut.end}`,
        remedy: 'One second of an edit shows one run of an original: let the cuts follow one another.',
      });
    }
  });
  reportCycles(document, names, report);
}

function reportCycles(document: ClaimDocument, names: Names, report: Report): void {
  const finished = new Set<string>();
  document.media.forEach((start, m) => {
    // Depth first with an explicit path; `leave` marks the way back out of a recording.
    const onPath = new Set<string>();
    const pending: (string | { leave: string })[] = [start.id];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === 'object') {
        onPath.delete(next.leave);
        finished.add(next.leave);
        continue;
      }
      if (onPath.has(next)) {
        report({
          code: 'derivation-cycle',
          path: ['media', m, 'derivedFrom'],
          value: undefined,
          message: `"${next}" would be cut from itself (${[...onPath, next].join(' from ')})`,
          remedy: 'An edit comes from an earlier recording: remove one of the steps.',
        });
        return;
      }
      if (finished.has(next)) continue;
      onPath.add(next);
      pending.push({ leave: next });
      for (const derivation of names.media.get(next)?.derivedFrom ?? []) pending.push(derivation.media);
    }
  });
}
