import type { Translator } from '@claimcue/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { columnsOf, lanePath, runsPath } from '../lane-path.ts';
import type { TimelineView } from '../timeline-view.ts';
import { aloneRuns, type BandKind, type Bands } from './bands.ts';

type Kind = BandKind | 'one';

// In grey and by form alone: a single line, two lines that run together, two that break apart. None is stronger.
const kinds: readonly { kind: Kind; y: number; height: number }[] = [
  { kind: 'one', y: 6, height: 2 },
  { kind: 'agrees', y: 0, height: 6 },
  { kind: 'disputes', y: 8, height: 6 },
];
const texts = { one: 'bandOne', agrees: 'bandAgrees', disputes: 'bandDisputes' } as const;

const patterns = svg`<defs>
  <pattern id="band-agrees" width="6" height="6" patternUnits="userSpaceOnUse">
    <path class="band-line" d="M0 1.5h6M0 4.5h6" />
  </pattern>
  <pattern id="band-disputes" width="8" height="6" patternUnits="userSpaceOnUse">
    <path class="band-line" d="M0 4.5 2 1.5 4 4.5 6 1.5 8 4.5" />
  </pattern>
</defs>`;

function band(kind: Kind, y: number, d: string): TemplateResult<2> {
  return svg`<path
    class="band-${kind}"
    transform="translate(0 ${y})"
    d=${d}
    fill=${kind === 'one' ? nothing : `url(#band-${kind})`}
  />`;
}

/** The bands over the lanes: each kind one path. What they mean stands in `bandsLegend`, so they say nothing here. */
export function bandRows(bands: Bands, { lanes, scale }: TimelineView): TemplateResult {
  const path = (kind: Kind, height: number): string =>
    kind === 'one'
      ? runsPath(aloneRuns(lanes, columnsOf(scale)), scale, height)
      : lanePath(bands[kind], scale, height);
  return html`<svg class="band-rows" height="14" aria-hidden="true" focusable="false">
    ${patterns} ${kinds.map(({ kind, y, height }) => band(kind, y, path(kind, height)))}
  </svg>`;
}

/** What the bands mean, in words, and who draws the links; only of kinds that the recording has. */
export function bandsLegend(
  bands: Bands,
  { lanes, length, translator }: TimelineView,
): TemplateResult | typeof nothing {
  const isPresent = (kind: Kind): boolean =>
    kind === 'one'
      ? aloneRuns(lanes, { from: 0, to: length, columns: 1000 }).length > 0
      : bands[kind].runs({ from: 0, to: length, columns: 1 }).length > 0;
  const present = kinds.filter(({ kind }) => isPresent(kind));
  if (present.length === 0) return nothing;
  return html`<ul class="bands-legend" aria-label=${translator.text('bands')}>
    ${present.map(
      ({ kind, height }) => html`<li>
        <svg width="24" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
          ${patterns} ${band(kind, 7 - height / 2, runsPath([{ start: 0, end: 1 }], { from: 0, to: 1, width: 24 }, height))}
        </svg>
        <span>${translator.text(texts[kind])}${kind === 'one' ? nothing : drawers(bands.drawnBy(kind), translator)}</span>
      </li>`,
    )}
  </ul>`;
}

function drawers(names: readonly (string | undefined)[], translator: Translator): unknown {
  if (names.length === 0) return nothing;
  const words = names.map((name) =>
    name === undefined ? translator.text('drawnByEditor') : translator.text('drawnByParty', { party: name }),
  );
  return html` <span class="quiet">(${words.join(', ')})</span>`;
}
