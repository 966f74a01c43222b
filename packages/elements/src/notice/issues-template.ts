import type { Translator } from '@claimcue/core';
import { formatPath, type Issue } from '@claimcue/schema/issues';
import { html, nothing, type TemplateResult } from 'lit';

// More than these help nobody: one fault often shows in many places.
const shown = 10;

/**
 * What is wrong with a document: where, what, and how to mend it; and that the video is not lost with it.
 * The one live region of the elements, because it takes the place of what the reader came for.
 */
export function issuesPanel(
  issues: readonly Issue[],
  heading: string | undefined,
  translator: Translator,
): TemplateResult {
  const more = issues.length - shown;
  return html`<div class="issues" part="issues" role="alert">
    <p class="heading" dir="auto">${heading || translator.text('problems')}</p>
    <ol>
      ${issues.slice(0, shown).map(
        (issue) => html`<li>
          <code dir="ltr"><bdi>${formatPath(issue.path)}</bdi></code>
          <span class="what"><bdi>${issue.message}</bdi></span>
          <span class="remedy"><bdi>${issue.remedy}</bdi></span>
        </li>`,
      )}
    </ol>
    ${more > 0 ? html`<p class="more">${translator.text('problemsMore', { count: more })}</p>` : nothing}
    <p class="plays">${translator.text('videoPlays')}</p>
  </div>`;
}
