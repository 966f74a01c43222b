import { css } from 'lit';

const screen = css`
  .compare-heading {
    margin: 0 0 12px;
    font-family: var(--_claimcue-font-text);
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.2;
  }
  .tool {
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
  .empty {
    margin: 0;
    color: var(--_claimcue-muted);
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    border-block-end: 1px solid var(--_claimcue-ink);
  }
  .moment-column {
    inline-size: 20%;
  }
  th,
  td {
    padding: 12px 0 20px 16px;
    padding-inline: 16px 12px;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-weight: 400;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  th + td,
  td + td,
  td + th,
  th + th {
    border-inline-start: 1px solid var(--_claimcue-rule);
  }
  tr > :first-child {
    padding-inline-start: 0;
  }
  thead th,
  thead td {
    padding-block: 8px;
    border-block-start: 0;
    border-block-end: 1px solid var(--_claimcue-ink);
  }
  thead .party-role {
    display: block;
  }
  /* Who says what stays in view down a long table. */
  thead > tr > * {
    position: sticky;
    inset-block-start: var(--claimcue-sticky-start, 0px);
    z-index: 1;
    background: var(--_claimcue-paper);
  }
  tbody :is(a, button, summary) {
    scroll-margin-block: calc(var(--_claimcue-head, 4rem) + var(--claimcue-sticky-start, 0px) + 8px) 8px;
  }
  thead + tbody > tr:first-child > * {
    border-block-start: 0;
  }
  /* Without a column before it the first party's would have no rule and more room than the others'. */
  .banded :is(th, td) {
    padding-inline: 0 20px;
    border-inline-start: 0;
  }
  .banded .band {
    padding-block: 16px 4px;
    border-block-start-color: var(--_claimcue-ink);
  }
  .banded td {
    border-block-start: 0;
  }
  th .moment-title {
    font-size: var(--_claimcue-size-text);
  }
  th .moment-summary {
    margin-block-start: 4px;
  }
  th .times,
  th .untimed {
    display: flex;
    margin-block-start: 4px;
  }
  .claims {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .answers {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .answer summary,
  .cited summary {
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
    list-style: none;
  }
  .answer summary::-webkit-details-marker,
  .cited summary::-webkit-details-marker {
    display: none;
  }
  .answer-what,
  .cited summary {
    text-decoration: underline;
    text-decoration-color: var(--_claimcue-muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .answer-drawn,
  .answer-note,
  .silent {
    color: var(--_claimcue-muted);
  }
  .answer-drawn {
    display: block;
  }
  .answer-drawn,
  .answer-note,
  .silent p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answer-words {
    margin: 8px 0 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_claimcue-rule);
    font-family: var(--_claimcue-font-text);
    font-size: 1.0625em;
    overflow-wrap: anywhere;
  }
  .cited ol {
    margin: 8px 0 0;
    padding-inline-start: 1.5em;
    overflow-wrap: anywhere;
  }
  .more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .footnotes,
  .printed-sources {
    display: none;
  }
`;

const narrow = css`
  .block {
    padding-block: 16px 24px;
    border-block-start: 1px solid var(--_claimcue-ink);
  }
  .block-head,
  .block-who {
    margin: 0;
    font: inherit;
  }
  .block > .times,
  .block > .untimed {
    display: flex;
    margin-block-start: 4px;
  }
  .block-account {
    overflow-wrap: anywhere;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .block-who {
    margin-block-end: 8px;
  }
`;

const print = css`
  @media print {
    :host {
      color: #000;
      font-size: 8.5pt;
      --_claimcue-muted: #444;
      --_claimcue-rule: #999;
      --_claimcue-ink: #000;
      --_claimcue-size-text: 10pt;
      --_claimcue-size-label: 8.5pt;
    }
    .footnotes,
    .printed-sources {
      display: block;
    }
    .claim-words {
      display: contents;
    }
    .claim-words .source,
    .claim-words .source summary {
      display: inline;
    }
    .claim-words .source::details-content {
      display: none;
    }
    .claim .footnotes {
      display: inline;
    }
    .source-open,
    .cited,
    .source summary > [aria-hidden] {
      display: none;
    }
    .answer-what,
    .time time {
      text-decoration: none;
    }
    .time svg {
      display: none;
    }
    .toolbar {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    thead > tr > * {
      position: static;
    }
    .claim,
    .block-account {
      break-inside: avoid;
    }
    .printed-sources {
      margin-block-start: 16px;
    }
    .printed-title {
      margin: 0 0 4px;
      font-weight: 600;
    }
    .printed-sources ol {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .printed-sources li {
      display: flex;
      gap: 0.5em;
      margin-block-end: 8px;
    }
    .printed-sources p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  }
`;

export const compareStyles = [screen, narrow, print];
