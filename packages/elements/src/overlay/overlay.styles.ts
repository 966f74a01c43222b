import { css } from 'lit';

export const overlayStyles = css`
  :host {
    pointer-events: none;
    container-type: inline-size;
  }
  .stand-in {
    margin: 0;
    max-inline-size: max-content;
    padding: 4px 8px;
    color: #ffffff;
    background: #1b1b19;
    border: 1px solid #ffffff;
    border-radius: var(--_claimcue-radius);
    font-weight: 600;
    line-height: 1.3;
  }
  .stage {
    container-type: size;
    position: relative;
    block-size: 100%;
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px;
    padding-block-end: calc(8px + var(--claimcue-controls-room, 0px));
  }
  .regions {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .cards {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: repeat(var(--_claimcue-columns, 1), minmax(0, 21rem));
    grid-template-rows: repeat(var(--_claimcue-rows, 1), minmax(0, 1fr));
    justify-content: space-between;
    align-items: start;
    gap: 8px;
    margin-block-end: calc(var(--_claimcue-caption-room, 0) * 100cqb);
  }
  .in-lower .cards {
    align-items: end;
  }
  .in-sides .low {
    align-self: end;
  }
  .cards.everyone {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    grid-template-rows: none;
    grid-auto-rows: max-content;
    align-content: start;
    align-items: start;
    overflow-y: auto;
    overscroll-behavior: contain;
    pointer-events: auto;
  }
  .in-below .cards.everyone {
    position: absolute;
    inset-inline: 8px;
    inset-block: calc(var(--_claimcue-picture-end, 0px) + 8px) calc(8px + var(--claimcue-controls-room, 0px));
    margin: 0;
  }
  .card,
  .count,
  .quiet,
  .top-row .more {
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
  }
  .card {
    pointer-events: auto;
    padding: 8px 12px;
    animation: appear var(--_claimcue-fade) ease-out;
  }
  .on-picture .card {
    --_claimcue-size-text: var(--claimcue-size-overlay, 0.9375rem);
    --_claimcue-size-label: 0.75rem;
    position: relative;
    grid-column: var(--_claimcue-column, auto);
    grid-row: var(--_claimcue-row, auto);
    font-size: var(--_claimcue-size-label);
    max-block-size: 100%;
    overflow: hidden;
    display: flex;
    flex-direction: column;
  }
  .on-picture .card.open.alone {
    grid-row: 1 / -1;
  }
  .on-picture .everyone .card {
    grid-area: auto;
    align-self: start;
    max-block-size: none;
  }
  @container (inline-size < 860px) {
    .on-picture .card {
      --_claimcue-size-text: var(--claimcue-size-overlay, 0.875rem);
      padding: 8px;
    }
  }
  .on-picture .quote,
  .on-picture .summary {
    line-height: 1.36;
  }
  /* Read in the card, however long it is: all of it, or a source that is opened. */
  .on-picture .open .card-body,
  .on-picture .card:not(.open):has(> .card-body .source[open]),
  .on-picture .card-foot:has(.source[open]) {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .on-picture .card:not(.open):has(> .card-body .source[open]) > * {
    flex: none;
  }
  .on-picture .card:has(> .card-foot .source[open]) {
    block-size: 100%;
  }
  .on-picture .card > .card-foot:has(.source[open]) {
    flex: 0 1 auto;
    max-block-size: 70%;
  }
  .on-picture :is(.tight, .cut) .card-body {
    flex: auto;
    overflow: hidden;
  }
  .on-picture .cut .card-body {
    /* The words fade where they go on, so that a cut is never taken for the end. */
    mask-image: linear-gradient(#000 calc(100% - 1.6em), transparent);
  }
  /* The words come before the speaker's whole office, which is read in the opened card. */
  .on-picture :is(.tight, .cut) .card-who {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* What cannot be seen must not be reached by the keyboard. */
  .on-picture :is(.tight, .cut) .record {
    display: none;
  }
  .card-foot {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    column-gap: 8px;
  }
  .card-foot .source,
  .card-foot .source + .more {
    margin-block-start: 0;
  }
  .on-picture .card > * {
    min-block-size: 0;
  }
  .more {
    min-block-size: 24px;
    pointer-events: auto;
    margin-block-start: 4px;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .top-row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .count,
  .top-row .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin: 0;
    margin-inline-start: auto;
    max-inline-size: max-content;
    min-block-size: 24px;
    padding: 2px 8px;
    font-weight: 600;
  }
  .stacked {
    display: grid;
    gap: 8px;
  }
  .quiet {
    margin: 0;
    padding: 12px;
    color: var(--_claimcue-muted);
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
