import { html, nothing, type TemplateResult } from 'lit';

/** How deep a heading stands in the page, from 2 (a page's own title is the 1) to 6. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

type Attribute = string | typeof nothing;
type HeadingTemplate = (content: unknown, name: Attribute, part: Attribute) => TemplateResult;

// Written out: Lit's templates with a changing tag would be a part of the first load for this alone.
const templates: Readonly<Record<HeadingLevel, HeadingTemplate>> = {
  2: (content, name, part) => html`<h2 class=${name} part=${part}>${content}</h2>`,
  3: (content, name, part) => html`<h3 class=${name} part=${part}>${content}</h3>`,
  4: (content, name, part) => html`<h4 class=${name} part=${part}>${content}</h4>`,
  5: (content, name, part) => html`<h5 class=${name} part=${part}>${content}</h5>`,
  6: (content, name, part) => html`<h6 class=${name} part=${part}>${content}</h6>`,
};

/** The level that a host asked for, deeper by some steps, kept between 2 and 6. What is no number counts as 3. */
export function headingLevel(asked: number, deeper = 0): HeadingLevel {
  const level = Number.isFinite(asked) ? Math.round(asked) : 3;
  return Math.min(6, Math.max(2, level + deeper)) as HeadingLevel;
}

/**
 * A heading at a level that is known only when it is shown.
 *
 * @param name  Its class.
 * @param part  Its name for a host's style sheet.
 */
export function heading(
  level: HeadingLevel,
  content: unknown,
  name: Attribute = nothing,
  part: Attribute = nothing,
): TemplateResult {
  return templates[level](content, name, part);
}
