import { css } from 'lit';

/** The parts of a timeline that are loaded after its first look. */
export const toolsStyles = css`
  .quiet {
    color: var(--_claimcue-muted);
  }
  .band-rows {
    padding-block: 1px;
    block-size: 16px;
  }
  .band-one {
    fill: var(--_claimcue-muted);
  }
  .band-line {
    fill: none;
    stroke: var(--_claimcue-ink);
    stroke-width: 1.25;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 4px 16px;
  }
  .bands-legend {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 20rem;
    gap: 0 16px;
    margin: 0;
    padding: 4px 0;
    list-style: none;
    font-size: 0.75rem;
    line-height: 1.3;
  }
  .bands-legend li {
    display: flex;
    gap: 8px;
    padding-block: 4px;
  }
  .bands-legend svg {
    flex: none;
    block-size: 1.3em;
    direction: ltr;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 8px;
    margin-inline-start: auto;
    font-size: 0.75rem;
  }
  .tools {
    display: flex;
    direction: ltr;
  }
  .tool {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_claimcue-radius);
  }
  .tool svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .tool:hover {
    background: var(--_claimcue-tint);
  }
  .tool[aria-disabled] {
    color: var(--_claimcue-muted);
    cursor: default;
    opacity: 0.55;
  }
  .overview {
    position: relative;
    padding-block: 2px;
    block-size: 24px;
    cursor: grab;
    touch-action: none;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  .overview:active {
    cursor: grabbing;
  }
  .overview-lane {
    fill: var(--_claimcue-muted);
  }
  .overview-veil {
    fill: var(--_claimcue-paper);
    opacity: 0.6;
  }
  .overview-window {
    fill: none;
    stroke: var(--_claimcue-ink);
    stroke-width: 1.5;
  }
  .overview-playhead {
    position: absolute;
    inset-block: 0;
    border-left: 1px solid var(--_claimcue-ink);
    pointer-events: none;
  }
  .preview-line {
    position: absolute;
    z-index: 1;
    inset-block: 0;
    left: var(--_claimcue-x);
    border-left: 1px dashed var(--_claimcue-ink);
    pointer-events: none;
  }
  .preview-box {
    position: absolute;
    z-index: 4;
    top: 100%;
    left: var(--_claimcue-left);
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(100%, 20rem);
    padding: 8px 12px;
    border: 1px solid var(--_claimcue-rule);
    border-block-start: 2px solid var(--_claimcue-ink);
    border-radius: 0 0 var(--_claimcue-radius) var(--_claimcue-radius);
    background: var(--_claimcue-paper);
    cursor: default;
    overflow-wrap: anywhere;
  }
  .preview-box p,
  .preview-box ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .preview-time {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .preview-time time {
    font-weight: 600;
  }
  .preview-box li {
    display: flex;
    align-items: baseline;
    gap: 4px;
  }
  .preview-box .party-mark {
    align-self: center;
  }
  .preview-link {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_claimcue-rule);
  }
  @media (forced-colors: active) {
    .overview-lane,
    .band-one {
      fill: CanvasText;
    }
    .band-line,
    .overview-window {
      stroke: CanvasText;
    }
    .overview-veil {
      fill: Canvas;
    }
    .tool[aria-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
