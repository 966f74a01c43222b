import { svg, type TemplateResult } from 'lit';

// Each tells itself apart from the others in one grey: by direction, by weight and by being lines or dots.
const drawings: readonly TemplateResult<2>[] = [
  svg`<path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke-width="1.6" fill="none" />`,
  svg`<path d="M0 1.5h6M0 4.5h6" stroke-width="1.4" fill="none" />`,
  svg`<circle cx="1.5" cy="1.5" r="1.1" stroke="none" /><circle cx="4.5" cy="4.5" r="1.1" stroke="none" />`,
  svg`<path d="M1.5 0v6M4.5 0v6" stroke-width="1.4" fill="none" />`,
  svg`<path d="M-1-1 7 7M-1 5 1 7M5-1 7 1" stroke-width="1.6" fill="none" />`,
  svg`<path d="M0 3h6M3 0v6" stroke-width="1" fill="none" />`,
  svg`<path d="M0 0 3 3 6 0M0 6 3 3 6 6" stroke-width="1" fill="none" />`,
  svg`<rect width="6" height="3" stroke="none" />`,
];

/**
 * The pattern of a lane's marks, so that lanes are told apart without colour.
 *
 * @param shift  Pixels from the left edge at which it starts.
 */
export function pattern(id: string, place: number, shift = 0): TemplateResult<2> {
  return svg`<pattern id=${id} class="mark-pattern" x=${shift} width="6" height="6" patternUnits="userSpaceOnUse">
    ${drawings[place % drawings.length]}
  </pattern>`;
}
