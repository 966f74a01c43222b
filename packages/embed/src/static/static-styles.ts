/**
 * How the accounts look in an article, before a script runs and where none does. Types, colours and sizes come from the
 * page; only the custom properties named here are read. Every rule is bound to our own classes.
 */
export const staticStyles = `
claimcue-player { display: block; }
.claimcue-static {
  --_claimcue-muted: var(--claimcue-muted, light-dark(#5b5952, #aeaca4));
  --_claimcue-rule: var(--claimcue-rule, light-dark(#d5d1c7, #3d3f42));
  --_claimcue-label: var(--claimcue-font-label, inherit);
  --_claimcue-text: var(--claimcue-font-text, inherit);
  color: var(--claimcue-ink, light-dark(#1b1b19, #ecebe7));
  font-family: var(--_claimcue-text);
  font-size: var(--claimcue-size-text, 1.0625rem);
  line-height: 1.45;
  text-align: start;
  overflow-wrap: anywhere;
  margin: 0;
  padding: 0;
}
.claimcue-static :where(p, ul, ol, li, h2, h3, h4, h5, h6, blockquote, figure, figcaption, cite) {
  margin: 0;
  padding: 0;
  border: 0;
  font: inherit;
  color: inherit;
  background: none;
  text-align: inherit;
  max-inline-size: none;
}
.claimcue-static :where(ul, ol) { list-style: none; }
.claimcue-static :where(a) { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.claimcue-static :where(time) { font-variant-numeric: tabular-nums lining-nums; }
.claimcue-static :where(strong) { font-weight: 600; }
.claimcue-static :where(p, li, blockquote) { max-inline-size: 66ch; text-wrap: pretty; }

.claimcue-head { padding-block: 12px; border-block-start: 2px solid currentColor; }
.claimcue-head .claimcue-title { font-size: 1.3em; font-weight: 600; line-height: 1.2; text-wrap: balance; }
.claimcue-head .claimcue-notice { margin-block-start: 12px; }

.claimcue-picture { position: relative; aspect-ratio: 16 / 9; background: #1b1b19; overflow: hidden; }
.claimcue-picture:has(> img) { aspect-ratio: auto; }
.claimcue-picture > img { display: block; inline-size: 100%; block-size: auto; max-inline-size: 100%; margin: 0; }
.claimcue-picture > figcaption {
  position: absolute;
  inset-block-start: 8px;
  inset-inline-start: 8px;
  max-inline-size: calc(100% - 16px);
  padding: 4px 8px;
  color: #fdfcf9;
  background: #1b1b19;
  font: 600 0.8125rem/1.35 var(--_claimcue-label);
}
.claimcue-picture > figcaption p { max-inline-size: none; }

.claimcue-notes { padding-block-start: 16px; }
.claimcue-accounts { padding-block-end: 16px; border-block-end: 1px solid var(--_claimcue-rule); }
.claimcue-accounts > p { margin-block-start: 16px; }
.claimcue-notice { font-size: 0.9375em; padding-inline-start: 12px; border-inline-start: 2px solid var(--_claimcue-rule); }
.claimcue-notice strong { font-family: var(--_claimcue-label); }
.claimcue-summary + .claimcue-notice { margin-block-start: 12px; }
.claimcue-notes > .claimcue-notice + .claimcue-notice { margin-block-start: 8px; }
.claimcue-accounts > section { margin-block-start: 24px; padding-block-start: 12px; border-block-start: 1px solid var(--_claimcue-rule); }
.claimcue-accounts > section > :is(h2, h3, h4, h5, h6) { font-size: 1.06em; font-weight: 600; line-height: 1.25; text-wrap: balance; }
.claimcue-facts, .claimcue-party, .claimcue-lead, .claimcue-cited, .claimcue-record, .claimcue-silent, .claimcue-version, .claimcue-sources {
  font-family: var(--_claimcue-label);
  font-size: 0.8125em;
  line-height: 1.4;
}
.claimcue-facts, .claimcue-lead, .claimcue-cited, .claimcue-silent, .claimcue-version { color: var(--_claimcue-muted); }
.claimcue-parties > li { margin-block-start: 16px; max-inline-size: none; }
.claimcue-mark { color: var(--_claimcue-muted); }
.claimcue-claim { margin-block-start: 8px; padding-inline-start: 16px; }
.claimcue-claim blockquote, .claimcue-claim .claimcue-words { text-wrap: pretty; }
.claimcue-cited { margin-block-start: 2px; }
.claimcue-cited a, .claimcue-address a, .claimcue-notice a { display: inline-block; min-block-size: 24px; min-inline-size: 24px; line-height: 24px; }
.claimcue-record { margin-block-start: 4px; padding-inline-start: 12px; border-inline-start: 2px solid var(--_claimcue-rule); }
.claimcue-record li + li { margin-block-start: 4px; }
.claimcue-sources ol { counter-reset: claimcue-source; }
.claimcue-sources li { counter-increment: claimcue-source; position: relative; padding-inline-start: 24px; margin-block-start: 8px; }
.claimcue-sources li::before { content: counter(claimcue-source); position: absolute; inset-inline-start: 0; font-variant-numeric: tabular-nums; }
.claimcue-version { margin-block-start: 24px; }
@media screen {
  /* The player shows them with a way to their seconds. On paper they stand again. */
  claimcue-player[data-open] .claimcue-moment { display: none; }
}
@media print {
  .claimcue-static { color-scheme: light; }
  .claimcue-moment > :is(h2, h3, h4, h5, h6), .claimcue-party, .claimcue-lead { break-after: avoid; }
  .claimcue-claim { break-inside: avoid; }
  .claimcue-picture { max-inline-size: 320px; }
}
`;
