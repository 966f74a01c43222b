import { css } from 'lit';

/** In a small picture the words before playback scroll under the foot with the button, which stays. */
export const noticeStyles = css`
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .heading {
    margin: 0 0 8px;
    font-weight: 600;
    font-size: 1.0625rem;
  }
  .notice {
    padding-block: 8px 12px;
    border-block-start: 1px solid var(--_claimcue-rule);
    max-inline-size: 70ch;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    font-weight: 600;
  }
  .label time {
    font-weight: 400;
    color: var(--_claimcue-muted);
  }
  .text {
    font-size: 0.9375rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .change {
    display: block;
  }
  .change + .change {
    color: var(--_claimcue-muted);
    font-size: var(--_claimcue-size-label);
  }
  .source {
    margin-block-start: 2px;
    color: var(--_claimcue-muted);
  }
  .source a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_claimcue-ink);
  }
  :host([on-picture]) {
    inline-size: fit-content;
    max-inline-size: 100%;
    pointer-events: none;
  }
  .on-picture {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 4px 8px;
    color: var(--_claimcue-ink);
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-ink);
    border-radius: var(--_claimcue-radius);
    font-weight: 600;
    line-height: 1.3;
  }
  :host([before-playback]) {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .gate {
    display: grid;
    align-items: end;
    max-block-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    pointer-events: auto;
    background: var(--_claimcue-paper);
    border-block-end: 1px solid var(--_claimcue-ink);
  }
  .covers {
    block-size: 100%;
    border: 0;
  }
  .gate-words {
    padding: 16px 16px 0;
    inline-size: 100%;
    max-inline-size: 44rem;
    margin: auto;
  }
  .gate-foot {
    position: sticky;
    inset-block-end: 0;
    padding-block: 8px 16px;
    background: var(--_claimcue-paper);
  }
  .reveal {
    min-block-size: 44px;
    padding-inline: 16px;
    font-weight: 600;
    color: var(--_claimcue-paper);
    background: var(--_claimcue-ink);
    border: 1px solid var(--_claimcue-ink);
    border-radius: var(--_claimcue-radius);
  }
  @media print {
    :host([before-playback]) {
      display: none;
    }
  }
  .issues {
    padding: 16px;
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-ink);
    border-radius: var(--_claimcue-radius);
  }
  .issues ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .issues li {
    display: grid;
    gap: 2px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_claimcue-rule);
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  .issues code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    color: var(--_claimcue-muted);
  }
  .remedy,
  .more {
    color: var(--_claimcue-muted);
  }
  .plays {
    margin-block-start: 8px;
    font-weight: 600;
  }
`;
