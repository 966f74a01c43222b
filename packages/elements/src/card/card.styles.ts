import { css } from 'lit';

/** A card is ruled paper: its own ground, one hairline, and the party's colour only on its mark and its top edge. */
export const cardStyles = css`
  .card-head {
    display: flex;
    align-items: baseline;
    gap: 6px;
    margin-block-end: 6px;
  }
  .card-head .party-mark {
    align-self: start;
    margin-block-start: 0.22em;
  }
  .card-who {
    margin: 0;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .card-party {
    font-weight: 600;
  }
  .card-speaker {
    color: var(--_claimcue-muted);
  }
  .card-time {
    color: var(--_claimcue-muted);
    white-space: nowrap;
  }
  .card-claim + .card-claim {
    margin-block-start: 10px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .card-claim.goes-on + .card-claim {
    margin-block-start: 8px;
    padding-block-start: 0;
    border-block-start: 0;
  }
  .card-claim > .card-time {
    display: block;
  }
`;
