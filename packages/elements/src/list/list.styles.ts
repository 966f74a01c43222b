import { css } from 'lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .toolbar {
    flex: none;
    border-block-end: 1px solid var(--_claimcue-rule);
  }
  .follow {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
  }
  .switch {
    inline-size: 12px;
    block-size: 12px;
    border: 1px solid currentColor;
    border-radius: var(--_claimcue-radius);
  }
  [aria-pressed='true'] > .switch {
    background: currentColor;
    box-shadow: inset 0 0 0 2px var(--_claimcue-paper);
  }
  .scroll {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    position: relative;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  .content,
  .toolbar {
    max-inline-size: 44rem;
  }
  .more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .empty,
  .unknown {
    margin: 0;
    padding-block: 12px;
    color: var(--_claimcue-muted);
    max-inline-size: 62ch;
  }
  .unknown {
    border-block-end: 1px solid var(--_claimcue-rule);
    color: var(--_claimcue-ink);
  }
  section {
    padding-block: 16px 24px;
  }
  section + section {
    border-block-start: 1px solid var(--_claimcue-ink);
  }
  .moment-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin: 0;
    font-weight: inherit;
    font-size: inherit;
  }
  .moment-head .moment-title {
    flex: 1 1 min(14rem, 75%);
    min-inline-size: 0;
  }
  .moment-head .moment-number {
    margin: 0;
  }
  .account {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .account-head {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: baseline;
  }
  .account-who {
    margin: 0;
    font: inherit;
    min-inline-size: 0;
  }
  .now {
    flex: none;
    font-weight: 600;
    visibility: hidden;
  }
  .account:has([aria-current]) .now {
    visibility: visible;
  }
  .claims {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .claim {
    overflow-wrap: anywhere;
    padding-inline-start: 13px;
    position: relative;
  }
  .claim::before {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline-start: 0;
    inline-size: 3px;
    background: currentColor;
    visibility: hidden;
    forced-color-adjust: none;
  }
  .claim[aria-current]::before {
    visibility: visible;
  }
  .claim-time {
    margin: 0;
  }
  .silent {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 16px 0 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_claimcue-rule);
    color: var(--_claimcue-muted);
  }
  .silent-parties {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  @media (forced-colors: active) {
    .claim::before {
      background: CanvasText;
    }
  }
  @media (pointer: coarse) {
    .follow {
      min-block-size: 44px;
    }
  }
  @media print {
    /* A height that suits a page beside a video would cut the paper off. */
    :host {
      display: block;
      max-block-size: none !important;
      block-size: auto !important;
    }
    .toolbar {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
