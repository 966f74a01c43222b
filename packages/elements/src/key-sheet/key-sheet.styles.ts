import { css } from 'lit';

/** A ruled table of keys on its own ground; it appears at once, because it was asked for. */
export const keySheetStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(30rem, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    overflow: hidden;
    color: var(--_claimcue-ink);
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
    font-family: var(--_claimcue-font-label);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    padding: 16px 20px 20px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 16px;
    padding-block-end: 8px;
    border-block-end: 2px solid currentColor;
  }
  .head :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font-family: var(--_claimcue-font-text);
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.2;
  }
  .close {
    flex: none;
    min-block-size: 32px;
    padding-inline: 4px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  dl {
    margin: 0;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 4px 20px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_claimcue-rule);
  }
  dt {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  dd {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .combination {
    white-space: nowrap;
  }
  .plus {
    padding-inline: 4px;
    color: var(--_claimcue-muted);
  }
  kbd {
    position: relative;
    display: inline-block;
    min-inline-size: 24px;
    padding: 0 8px;
    text-align: center;
    font: inherit;
    font-weight: 600;
    border: 1px solid var(--_claimcue-muted);
    border-radius: var(--_claimcue-radius);
  }
`;
