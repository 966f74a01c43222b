import { css } from 'lit';

/** How a moment's number, title and times are set; the same wherever a moment heads something. */
export const momentStyles = css`
  .moment-title {
    font-family: var(--_claimcue-font-text);
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .moment-number {
    color: var(--_claimcue-muted);
    font-weight: 400;
    margin-inline-end: 0.35em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .moment-summary {
    margin: 0;
    color: var(--_claimcue-muted);
    max-inline-size: 36rem;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .times {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-family: var(--_claimcue-font-label);
    font-size: var(--_claimcue-size-label);
    font-weight: 400;
  }
  .time {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 24px;
    min-inline-size: 24px;
    white-space: nowrap;
    /* Time runs from left to right in every language. */
    direction: ltr;
  }
  .time svg {
    fill: currentColor;
    flex: none;
  }
  .time time {
    text-decoration: underline;
    text-decoration-color: var(--_claimcue-muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .time:hover time {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .untimed {
    font-family: var(--_claimcue-font-label);
    font-size: var(--_claimcue-size-label);
    font-weight: 400;
    color: var(--_claimcue-muted);
  }
  @media (pointer: coarse) {
    .time {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
