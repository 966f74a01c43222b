import { css } from 'lit';

export const overlayStyles = css`
  :host {
    pointer-events: none;
    container-type: inline-size;
  }
  .stand-in {
    margin: 0;
    max-inline-size: max-content;
    padding: 3px 8px;
    color: #ffffff;
    background: #1b1b19;
    border: 1px solid #ffffff;
    border-radius: var(--_claimcue-radius);
    font-weight: 600;
    line-height: 1.3;
  }
  .stage {
    display: flex;
    flex-direction: column;
    gap: 8px;
    block-size: 100%;
    padding: 10px;
  }
  .cards {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: repeat(var(--_claimcue-places, 1), minmax(0, 21rem));
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .card {
    grid-row: 1;
    grid-column: var(--_claimcue-place, auto);
    pointer-events: auto;
    padding: 10px 12px;
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
    animation: appear var(--_claimcue-fade) ease-out;
  }
  .on-picture .card {
    --_claimcue-size-text: var(--claimcue-size-overlay, 0.9375rem);
    --_claimcue-size-label: 0.75rem;
    font-size: var(--_claimcue-size-label);
    max-block-size: var(--_claimcue-room, none);
    overflow: hidden;
    display: flex;
    flex-direction: column;
  }
  @container (inline-size < 860px) {
    .on-picture .card {
      --_claimcue-size-text: var(--claimcue-size-overlay, 0.875rem);
      padding: 8px 10px;
    }
  }
  .on-picture .quote,
  .on-picture .summary {
    line-height: 1.36;
  }
  .on-picture .open .card-body {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .on-picture .clipped .card-body {
    overflow: hidden;
    /* The words fade where they go on, so that a cut is never taken for the end. */
    mask-image: linear-gradient(#000 calc(100% - 2.4em), transparent);
  }
  .on-picture .card > * {
    min-block-size: 0;
  }
  .on-picture .card > .more {
    flex: none;
    min-block-size: 24px;
    align-self: start;
  }
  .more {
    min-block-size: 24px;
    pointer-events: auto;
    margin-block-start: 6px;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .count {
    display: flex;
    align-items: center;
    gap: 5px;
    margin: 0;
    margin-block-start: auto;
    max-inline-size: max-content;
    padding: 3px 8px;
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
    font-weight: 600;
  }
  .top-row {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .top-row .count {
    margin-block-start: 0;
    flex: none;
  }
  .stacked {
    display: grid;
    gap: 8px;
  }
  .stacked .card {
    grid-row: auto;
    grid-column: auto;
  }
  .quiet {
    margin: 0;
    padding: 12px;
    color: var(--_claimcue-muted);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
  }
  :host([layout='stacked']) {
    pointer-events: auto;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
