import { css } from 'lit';

/** Ruled rows: what plays has a heavier rule, so that it is seen without colour. */
export const mediaSwitchStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    color: var(--_claimcue-muted);
  }
  .recording {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 32px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_claimcue-rule);
    cursor: pointer;
  }
  .recording:last-child {
    border-block-end: 1px solid var(--_claimcue-rule);
  }
  .recording:has(:disabled) {
    cursor: default;
  }
  .recording:has(:disabled) .title {
    color: var(--_claimcue-muted);
    font-weight: 400;
  }
  input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    align-self: start;
    margin-block-start: 0.1em;
    accent-color: var(--_claimcue-ink);
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    font-weight: 600;
  }
  .facts {
    display: block;
    color: var(--_claimcue-muted);
  }
  .run {
    white-space: nowrap;
  }
  .fact:not(:last-child)::after {
    content: ' ·';
  }
`;
