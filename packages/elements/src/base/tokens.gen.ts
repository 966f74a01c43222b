// Made from packages/elements/tokens by `pnpm --filter @claimcue/elements tokens`; not for editing.
import { css } from 'lit';

export const tokenProperties = css`:host {
  --_claimcue-paper: var(--claimcue-paper, light-dark(#fdfcf9, #17181a));
  --_claimcue-ink: var(--claimcue-ink, light-dark(#1b1b19, #ecebe7));
  --_claimcue-muted: var(--claimcue-muted, light-dark(#5b5952, #aeaca4));
  --_claimcue-rule: var(--claimcue-rule, light-dark(#d5d1c7, #3d3f42));
  --_claimcue-tint: var(--claimcue-tint, light-dark(#f3f0e8, #212327));
  --_claimcue-focus: var(--claimcue-focus, light-dark(#1b1b19, #ecebe7));
  --_claimcue-size-text: var(--claimcue-size-text, 1.0625rem);
  --_claimcue-size-label: var(--claimcue-size-label, 0.8125rem);
  --_claimcue-radius: var(--claimcue-radius, 2px);
  --_claimcue-fade: var(--claimcue-fade, 120ms);
  --_claimcue-lift: 38%;
}`;
