import { formatTimeRange, isoDuration, type TimeRange } from '@claimcue/core';
import type { CaseContext } from './case-context.ts';
import { around, element, isolated, type Markup } from './markup.ts';

/** "At 1:02–1:42 in “…”". Times run from left to right in every language. */
export function atTimes(ranges: readonly TimeRange[], { texts, media, document }: CaseContext): Markup {
  const times: Markup = ranges.flatMap(({ start, end }, i) => [
    i === 0 ? '' : ', ',
    element('time', { datetime: isoDuration(start), dir: 'ltr' }, formatTimeRange(start, end)),
  ]);
  const title = media?.title;
  if (title === undefined) return around((time) => texts.text('atTime', { time }), times);
  const recording = '\uFFFB';
  // Two places in one text: the outer split leaves the inner one in its parts.
  const parts = around((time) => texts.text('atTimeIn', { time, recording }), times);
  return (parts as readonly Markup[]).map((part) =>
    typeof part === 'string' && part.includes(recording)
      ? part
          .split(recording)
          .flatMap((text, i) => (i === 0 ? [text] : [isolated(title, document.language), text]))
      : part,
  );
}
