import { css } from 'lit';

/** What has become of a claim: quiet, under its words, the same for every party. */
export const recordStyles = css`
  .record {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    max-inline-size: 36rem;
  }
  .record li {
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_claimcue-muted);
    overflow-wrap: anywhere;
  }
  .record strong {
    font-weight: 600;
  }
  .record .change {
    display: block;
    color: var(--_claimcue-muted);
  }
`;
