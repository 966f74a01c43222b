import { nothing, type TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';

/** How deep a heading stands in the page, from 2 (a page's own title is the 1) to 6. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const tags: Readonly<Record<HeadingLevel, StaticValue>> = {
  2: literal`h2`,
  3: literal`h3`,
  4: literal`h4`,
  5: literal`h5`,
  6: literal`h6`,
};

/** The level that a host asked for, deeper by some steps, kept between 2 and 6. What is no number counts as 3. */
export function headingLevel(asked: number, deeper = 0): HeadingLevel {
  const level = Number.isFinite(asked) ? Math.round(asked) : 3;
  return Math.min(6, Math.max(2, level + deeper)) as HeadingLevel;
}

/** A heading at a level that is known only when it is shown. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  options: { readonly class?: string; readonly part?: string } = {},
): TemplateResult {
  const tag = tags[level];
  return html`<${tag} class=${options.class ?? nothing} part=${options.part ?? nothing}>${content}</${tag}>`;
}
