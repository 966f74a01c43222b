import { css } from 'lit';

/** How a party's mark, name and role are set, alike for every party. */
export const partyNameStyles = css`
  .party-name {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 600;
    max-inline-size: 100%;
  }
  .party-name bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .party-name .party-mark {
    align-self: start;
    margin-block-start: 0.28em;
  }
  .party-role {
    color: var(--_claimcue-muted);
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
`;
