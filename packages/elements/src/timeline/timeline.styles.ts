import { css } from 'lit';

/**
 * Time runs left to right in every language; only the texts turn, and each is cut at its own end, which for an Arabic title is
 * the left. A title without room for three letters wraps out of sight, and its number is left. A party's name stands on the
 * paper, so that the playhead never strikes it out. What comes later has its room from the start, so that nothing moves then.
 * The preview hangs over what stands below, and only while somebody is there is the timeline above that.
 *
 * The reasons stand here because a comment in a style sheet is sent to every reader.
 */
export const timelineStyles = css`
  :host {
    --_claimcue-start: var(--claimcue-timeline-start, 0px);
    --_claimcue-end: var(--claimcue-timeline-end, 0px);
    position: relative;
  }
  :host(:hover),
  :host(:focus-within) {
    z-index: 1;
  }
  .frame {
    direction: ltr;
    position: relative;
    padding-left: var(--_claimcue-start);
    padding-right: var(--_claimcue-end);
  }
  .moments {
    position: relative;
    block-size: max(24px, 2em);
  }
  .moment {
    position: absolute;
    inset-block: 0;
    left: min(var(--_claimcue-from) * 100%, 100% - 24px);
    inline-size: max(24px, var(--_claimcue-length) * 100%);
    padding-inline: 4px 2px;
    border-left: 1px solid var(--_claimcue-muted);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 4px;
    line-height: 2;
    overflow: hidden;
    white-space: nowrap;
  }
  .moment:hover .moment-title,
  .moment[aria-current] .moment-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .moment-number {
    font-weight: 600;
  }
  .moment-title {
    flex: 1 1 2em;
    text-align: left;
  }
  .moment-cluster {
    inline-size: 24px;
    padding: 0 2px;
  }
  .count {
    display: inline-block;
    min-inline-size: 20px;
    padding-inline: 4px;
    border: 1px solid var(--_claimcue-muted);
    border-radius: var(--_claimcue-radius);
    background: var(--_claimcue-paper);
    font-size: 0.6875rem;
    line-height: max(12px, 1.1em);
    text-align: center;
  }
  .moment-cluster:hover .count,
  .gathering:hover .count {
    border-color: var(--_claimcue-ink);
  }
  .bands {
    block-size: 16px;
  }
  .track {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
    padding-block-end: 4px;
  }
  .lane {
    --_claimcue-lane: light-dark(
      var(--_claimcue-party-given),
      color-mix(in oklab, var(--_claimcue-party-given), white 38%)
    );
    position: relative;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .lane-name {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 20px;
    font-size: 0.75rem;
    color: var(--_claimcue-ink);
    white-space: nowrap;
    overflow: hidden;
    position: relative;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: 100%;
    padding-inline-end: 4px;
    background: var(--_claimcue-paper);
    pointer-events: none;
  }
  .lane-name bdi,
  .moment-title {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .marks,
  .band-rows,
  .overview svg {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .marks {
    margin-block-end: 4px;
  }
  .mark-ground {
    fill: color-mix(in oklab, var(--_claimcue-lane), var(--_claimcue-paper) 72%);
  }
  .mark-pattern {
    stroke: var(--_claimcue-lane);
    fill: var(--_claimcue-lane);
  }
  .mark-edge,
  .mark-active,
  .mark-open,
  .mark-soft {
    fill: none;
    stroke: var(--_claimcue-lane);
    stroke-width: 1;
  }
  .mark-soft {
    stroke-dasharray: 2 2;
  }
  .mark-point {
    fill: var(--_claimcue-lane);
    stroke: var(--_claimcue-paper);
    stroke-width: 1;
  }
  .mark-open {
    stroke: var(--_claimcue-ink);
    stroke-width: 2;
  }
  .mark-active {
    stroke: var(--_claimcue-ink);
    stroke-width: 1.5;
  }
  .gathering {
    position: absolute;
    z-index: 3;
    left: var(--_claimcue-x);
    inset-block-end: -2px;
    min-inline-size: 24px;
    block-size: 24px;
  }
  .slider {
    position: absolute;
    inset: 0;
  }
  .playhead {
    position: absolute;
    z-index: 1;
    inset-block: 0;
    margin-left: -1px;
    border-left: 2px solid var(--_claimcue-ink);
    pointer-events: none;
  }
  .playhead[hidden] {
    display: none;
  }
  .foot {
    min-block-size: 32px;
    padding-left: var(--_claimcue-start);
  }
  /* Padding counts in the width: nothing on a foot wider than 480 px, all of it on a narrower one. */
  .foot::before {
    content: '';
    display: block;
    padding-block-end: clamp(0px, (480px - 100%) * 1000, 32px + 24px * var(--_claimcue-awaited));
  }
  .foot.settled::before {
    content: none;
  }
  .empty {
    margin: 0;
    padding-block: 8px;
    color: var(--_claimcue-muted);
  }
  @media (forced-colors: active) {
    .lane {
      --_claimcue-lane: CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .lane-name,
    .count {
      background: Canvas;
      color: CanvasText;
    }
    .mark-ground {
      fill: Canvas;
    }
    .mark-point {
      stroke: Canvas;
    }
    .mark-active {
      stroke: Highlight;
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
