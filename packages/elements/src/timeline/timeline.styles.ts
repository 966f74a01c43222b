import { css } from 'lit';

export const timelineStyles = css`
  :host {
    --_claimcue-start: var(--claimcue-timeline-start, 0px);
    --_claimcue-end: var(--claimcue-timeline-end, 0px);
  }
  /* Time runs left to right in every language; only the texts turn. */
  .frame {
    direction: ltr;
    position: relative;
    padding-inline: var(--_claimcue-start) var(--_claimcue-end);
  }
  .moments {
    position: relative;
    block-size: 28px;
  }
  .moment {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_claimcue-from) * 100%);
    inline-size: max(24px, calc(var(--_claimcue-length) * 100%));
    min-inline-size: 24px;
    padding-inline: 4px 2px;
    border-inline-start: 1px solid var(--_claimcue-muted);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-align: left;
  }
  .moment:hover .moment-title,
  .moment[aria-current] .moment-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .moment-number {
    font-weight: 600;
  }
  .track {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
    padding-block-end: 6px;
  }
  .lane {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .lane-name {
    display: flex;
    align-items: center;
    gap: 5px;
    block-size: 18px;
    margin-block-end: 2px;
    font-size: 0.75rem;
    color: var(--_claimcue-ink);
    white-space: nowrap;
    overflow: hidden;
    /* The name stands on the paper, so that the playhead never strikes it out. */
    position: relative;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 100%;
    padding-inline-end: 6px;
    background: var(--_claimcue-paper);
  }
  .lane-name bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .lane svg.marks {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block-end: 4px;
    overflow: visible;
  }
  .mark-ground {
    fill: color-mix(in oklab, var(--_claimcue-lane), var(--_claimcue-paper) 72%);
  }
  .mark-pattern {
    stroke: var(--_claimcue-lane);
    fill: var(--_claimcue-lane);
  }
  .mark-edge {
    fill: none;
    stroke: var(--_claimcue-lane);
    stroke-width: 1;
  }
  .mark-active {
    fill: none;
    stroke: var(--_claimcue-ink);
    stroke-width: 1.5;
  }
  .lane {
    --_claimcue-lane: light-dark(
      var(--_claimcue-party-given),
      color-mix(in oklab, var(--_claimcue-party-given), white 38%)
    );
  }
  .playhead {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_claimcue-progress, 0) * 100%);
    inline-size: 0;
    border-inline-start: 2px solid var(--_claimcue-ink);
    margin-inline-start: -1px;
    pointer-events: none;
  }
  .empty {
    margin: 0;
    padding-block: 6px;
    color: var(--_claimcue-muted);
  }
  @media (forced-colors: active) {
    .lane {
      --_claimcue-lane: CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .mark-ground {
      fill: Canvas;
    }
    .playhead {
      border-color: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
