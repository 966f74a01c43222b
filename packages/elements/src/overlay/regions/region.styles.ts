import { css } from 'lit';

/**
 * A line in the party's colour between two of paper: it is seen on a bright picture and on a dark one. A small picture has no
 * room for names beside its count: there the marks stay alone.
 */
export const regionStyles = css`
  .region {
    position: absolute;
    left: var(--_claimcue-x);
    top: var(--_claimcue-y);
    width: var(--_claimcue-width);
    height: var(--_claimcue-height);
    border: 2px solid light-dark(var(--_claimcue-party-given), color-mix(in oklab, var(--_claimcue-party-given), white 38%));
    outline: 1px solid var(--_claimcue-paper);
    box-shadow: inset 0 0 0 1px var(--_claimcue-paper);
    animation: appear var(--_claimcue-fade) ease-out;
  }
  .region.shared {
    border-color: var(--_claimcue-ink);
  }
  .region-names {
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-start: -2px;
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    margin: 0;
    padding: 0 4px;
    inline-size: max-content;
    max-inline-size: max(100%, 12rem);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.35;
    background: var(--_claimcue-paper);
    border: 1px solid var(--_claimcue-rule);
    border-radius: var(--_claimcue-radius);
    overflow-wrap: anywhere;
  }
  .in-count .region-names bdi {
    display: none;
  }
  .region.at-top .region-names {
    inset-block: 4px auto;
    inset-inline-start: 4px;
  }
  .in-count .region.at-top .region-names {
    inset-block: calc(100% + 4px) auto;
    inset-inline-start: -2px;
  }
  @media (forced-colors: active) {
    .region {
      border-color: CanvasText;
      outline-color: Canvas;
    }
  }
`;
