import { css } from 'lit';

/** How a claim's words and their source are set: the words larger than any label, the source quiet under them. */
export const claimStyles = css`
  .claim-words p,
  .claim-words blockquote {
    margin: 0;
  }
  .quote,
  .summary {
    font-family: var(--_claimcue-font-text);
    font-size: var(--_claimcue-size-text);
    line-height: 1.42;
    max-inline-size: 62ch;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  .reported,
  .translation .label {
    color: var(--_claimcue-muted);
  }
  .source {
    margin-block-start: 4px;
    color: var(--_claimcue-muted);
  }
  .source + .quote,
  .source + .report {
    margin-block-start: 12px;
  }
  .source summary,
  .claim-change > summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
    list-style: none;
  }
  .source summary::-webkit-details-marker,
  .claim-change > summary::-webkit-details-marker {
    display: none;
  }
  .source-open,
  .claim-change > summary {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .source[open] .source-open,
  .claim-change[open] > summary {
    text-decoration-style: dotted;
  }
  .source-details {
    padding: 2px 12px;
    margin-block: 2px 4px;
    line-height: 1.5;
    border-inline-start: 2px solid var(--_claimcue-rule);
  }
  .source-details p {
    margin: 0;
  }
  .source-details a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_claimcue-ink);
  }
  .source-title {
    color: var(--_claimcue-ink);
    font-family: var(--_claimcue-font-text);
    font-size: 1.0625em;
  }
`;
