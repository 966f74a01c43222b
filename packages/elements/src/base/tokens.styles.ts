import { css } from 'lit';
import { tokenProperties } from './tokens.gen.ts';

/**
 * The design tokens as private properties: each is the public one where the page sets it, else the default.
 * Light and dark follow the `color-scheme` of the page around the element, so a host needs no second switch.
 *
 * What an element stacks, it stacks in itself: nothing of it comes over a page's own header, and a browser that paints
 * what is beside it, sixty times a second, takes it as it was.
 */
export const tokens = css`
  ${tokenProperties}
  :host {
    --_claimcue-font-text: var(--claimcue-font-text, inherit);
    --_claimcue-font-label: var(--claimcue-font-label, inherit);
    color: var(--_claimcue-ink);
    font-family: var(--_claimcue-font-label);
    font-size: var(--_claimcue-size-label);
    line-height: 1.4;
    display: block;
    isolation: isolate;
    text-align: start;
    /* A page's own headline style must not reach a quote: it would no longer be verbatim in capitals, or in italics
       somebody else's emphasis. What a reader sets by !important still counts. */
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: inherit;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  time,
  .figures {
    font-variant-numeric: tabular-nums lining-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_claimcue-focus);
    outline-offset: 2px;
    border-radius: var(--_claimcue-radius);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Light ink of a dark page would be lost on paper. */
  @media print {
    :host {
      color-scheme: light;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_claimcue-fade: 0ms;
    }
  }
`;
