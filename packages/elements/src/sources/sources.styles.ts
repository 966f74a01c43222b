import { css } from 'lit';

export const sourcesStyles = css`
  ol {
    list-style: none;
    counter-reset: source;
    margin: 0;
    padding: 0;
  }
  ol > li {
    counter-increment: source;
    position: relative;
    padding-block: 12px 16px;
    padding-inline-start: 24px;
  }
  ol > li + li {
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  ol > li::before {
    content: counter(source);
    position: absolute;
    inset-inline-start: 0;
    color: var(--_claimcue-muted);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.55;
  }
  p {
    margin: 0;
    max-inline-size: 44rem;
    overflow-wrap: anywhere;
  }
  .title {
    font-family: var(--_claimcue-font-text);
    font-size: var(--_claimcue-size-text);
    line-height: 1.35;
    text-wrap: pretty;
  }
  .quotes summary {
    margin-block-start: 4px;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
    list-style: none;
    text-decoration: underline;
    text-decoration-color: var(--_claimcue-muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quotes summary::-webkit-details-marker {
    display: none;
  }
  .quotes ul {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_claimcue-muted);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .context {
    font-family: var(--_claimcue-font-text);
    font-size: var(--_claimcue-size-text);
    line-height: 1.42;
    text-wrap: pretty;
  }
  .around,
  .accessed {
    color: var(--_claimcue-muted);
  }
  .source-facts,
  .empty,
  .label,
  .source-links {
    color: var(--_claimcue-muted);
  }
  .source-links a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_claimcue-ink);
  }
  .quoted {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 4px;
  }
  .quoted .party-name {
    font-weight: 400;
  }
`;
