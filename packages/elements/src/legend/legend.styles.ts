import { css } from 'lit';

/**
 * Shown is a filled mark over a solid line, hidden a hollow mark over a dotted one: it is seen without colour. In forced
 * colours the line is said to be that of the words: a browser has one of its own for the edge of a button.
 */
export const legendStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 12px 20px;
  }
  li {
    display: flex;
  }
  button {
    min-block-size: 32px;
    padding-block: 4px;
  }
  .party {
    display: flex;
    align-items: baseline;
    gap: 8px;
    flex: 1;
    border-block-end: 2px solid currentColor;
  }
  .party-mark {
    align-self: start;
    margin-block-start: 0.28em;
    stroke-width: 1.75;
    overflow: visible;
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .facts {
    display: block;
    color: var(--_claimcue-muted);
    font-variant-numeric: tabular-nums lining-nums;
    /* A number is not left alone on a line. */
    text-wrap: pretty;
  }
  .party[aria-pressed='false'] {
    border-block-end: 2px dotted var(--_claimcue-muted);
  }
  .party[aria-pressed='false'] .name {
    color: var(--_claimcue-muted);
  }
  .party[aria-pressed='false'] .party-mark {
    fill: none;
    stroke: light-dark(
      var(--_claimcue-party-given),
      color-mix(in oklab, var(--_claimcue-party-given), white 38%)
    );
  }
  .all {
    align-self: center;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  @media (forced-colors: active) {
    .party,
    .party[aria-pressed='false'] {
      border-color: CanvasText;
    }
    .party[aria-pressed='false'] .party-mark {
      stroke: CanvasText;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
