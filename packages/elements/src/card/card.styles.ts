import { css } from 'lit';

/** A card is ruled paper: its own ground, one hairline, and the party's colour only on its mark and its top edge. */
export const cardStyles = css`
  .card-head {
    display: flex;
    align-items: start;
    gap: 4px;
    margin-block-end: 4px;
  }
  .card-head .party-mark {
    align-self: start;
    margin-block-start: calc(4px + 0.22em);
  }
  .card-who {
    margin: 0;
    padding-block: 4px;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .card-party {
    font-weight: 600;
  }
  .card-aside {
    color: var(--_claimcue-muted);
  }
  .card-times,
  .card-by {
    margin: 0;
    color: var(--_claimcue-muted);
  }
  .card-head .card-times {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
  .card-time {
    min-block-size: 24px;
    min-inline-size: 24px;
    white-space: nowrap;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_claimcue-rule);
    text-underline-offset: 0.25em;
  }
  .card-time:hover,
  .card-time:focus-visible {
    color: var(--_claimcue-ink);
    text-decoration-color: currentColor;
  }
  .card-claim + .card-claim {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .card-claim.goes-on + .card-claim {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .claim-change {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }
  .claim-change > summary {
    font-weight: 600;
  }
  .claim-change .change {
    display: block;
    color: var(--_claimcue-muted);
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_claimcue-muted);
  }
`;
