import { css } from 'lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .toolbar,
  .search {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    border-block-end: 1px solid var(--_claimcue-rule);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
  }
  .tool svg {
    flex: none;
  }
  .find {
    margin-inline-start: auto;
  }
  .search {
    display: grid;
    gap: 8px;
    padding-block: 8px;
  }
  .search-words {
    font: inherit;
    font-size: 1rem;
    color: inherit;
    background: none;
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--_claimcue-muted);
    border-radius: var(--_claimcue-radius);
  }
  .search-parties {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .search-parties legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 16px;
    line-height: 32px;
    color: var(--_claimcue-muted);
  }
  .search-party {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    min-inline-size: 0;
    cursor: pointer;
  }
  .search-party .party-name {
    font-weight: 400;
  }
  .search-party input {
    accent-color: var(--_claimcue-ink);
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    flex: none;
  }
  .found {
    margin: 0;
    min-block-size: 1.4em;
    color: var(--_claimcue-muted);
  }
  mark {
    color: inherit;
    background: color-mix(in oklab, currentColor 16%, transparent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
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
  .toolbar,
  .search {
    max-inline-size: 44rem;
  }
  .piece[hidden] {
    display: block;
    block-size: var(--_claimcue-piece);
    overflow: hidden;
    content-visibility: hidden;
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
  section + section,
  .piece + .piece > section:first-child:not(.goes-on) {
    border-block-start: 1px solid var(--_claimcue-ink);
  }
  .goes-on {
    padding-block-start: 0;
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
  /* What comes after a long role is set under the name, and the mark hangs before both. */
  .account-who {
    margin: 0;
    padding-inline-start: 1.25em;
    font: inherit;
    min-inline-size: 0;
  }
  .account-who .party-name {
    margin-inline-start: -1.25em;
    max-inline-size: calc(100% + 1.25em);
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
    padding-inline-start: 12px;
    position: relative;
  }
  .claim::before {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline-start: 0;
    inline-size: 2px;
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
    .tool,
    .search-party,
    .search-words {
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
    .toolbar,
    .search {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
