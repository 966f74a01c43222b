import { css } from 'lit';

/** A party's mark, and its colour on light and dark ground: mixed towards the ink so that it keeps 3:1 on both. */
export const partyStyles = css`
  .party-mark {
    width: 0.85em;
    height: 0.85em;
    flex: none;
    fill: light-dark(
      var(--_claimcue-party-given),
      color-mix(in oklab, var(--_claimcue-party-given), white var(--_claimcue-lift))
    );
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .party-mark {
      fill: CanvasText;
    }
  }
  @media print {
    .party-mark {
      print-color-adjust: exact;
    }
  }
`;
