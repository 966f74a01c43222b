/** The frame around the accounts: what the script adds takes no room of its own until the reader asks for the player. */
export const playerStyles = `
:host { display: block; color: var(--claimcue-ink, light-dark(#1b1b19, #ecebe7)); }
:host([hidden]) { display: none; }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.stage { position: relative; background: #1b1b19; }
:host(:not([data-parts])) .stage { aspect-ratio: 16 / 9; }
.stage.open { aspect-ratio: var(--_claimcue-ratio, 16 / 9); }
.player { position: absolute; inset: 0; }
button {
  font: 600 0.9375rem/1.3 var(--claimcue-font-label, inherit);
  font-family: var(--claimcue-font-label, inherit);
  cursor: pointer;
}
.ask {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  display: flex;
  align-items: end;
  padding: 0;
  border: 0;
  color: #fdfcf9;
  background: none;
  text-align: start;
}
.ask-label {
  display: flex;
  align-items: center;
  gap: 12px;
  max-inline-size: calc(100% - 24px);
  min-block-size: 44px;
  margin: 12px;
  padding: 8px 16px 8px 12px;
  background: #1b1b19;
  border: 1px solid #fdfcf9;
  border-radius: var(--claimcue-radius, 2px);
}
.ask:hover .ask-label { color: #1b1b19; background: #fdfcf9; }
.ask svg { flex: none; inline-size: 20px; block-size: 20px; fill: currentColor; }
.ask[aria-busy="true"] { cursor: progress; }
:focus-visible { outline: 2px solid var(--claimcue-focus, light-dark(#1b1b19, #ecebe7)); outline-offset: 2px; }
.ask:focus-visible { outline: none; }
.ask:focus-visible .ask-label { outline: 2px solid #fdfcf9; outline-offset: 4px; box-shadow: 0 0 0 8px #1b1b19; }
.panel {
  position: absolute;
  inset: 0;
  z-index: 1;
  overflow: auto;
  padding: 16px;
  color: var(--claimcue-ink, light-dark(#1b1b19, #ecebe7));
  background: var(--claimcue-paper, light-dark(#fdfcf9, #17181a));
  border: 1px solid var(--claimcue-rule, light-dark(#d5d1c7, #3d3f42));
  font: 0.875rem/1.45 var(--claimcue-font-label, inherit);
  font-family: var(--claimcue-font-label, inherit);
  overflow-wrap: anywhere;
}
.panel p, .panel ul { margin: 0 0 8px; }
.panel ul { padding-inline-start: 1.2em; }
.panel-title { font-weight: 600; font-size: 1rem; }
.panel button { min-block-size: 32px; padding: 4px 12px; color: inherit; background: none; border: 1px solid; border-radius: 2px; }
.dock { min-block-size: var(--_claimcue-dock-room); }
.state { font: 0.8125rem/1.4 var(--claimcue-font-label, inherit); font-family: var(--claimcue-font-label, inherit); margin: 0; padding-block-start: 12px; }
.state:empty { display: none; }
.list { display: none; }
.opened .list { display: block; padding-block-start: 16px; }
@media screen {
  .opened slot[name="picture"] { display: none; }
}
@media screen and (max-width: 599px) {
  :host(:not([data-framed])) .opened .stage { position: sticky; inset-block-start: 0; z-index: 2; max-block-size: 40vh; }
}
@media print {
  .ask, .player, .dock, .opened .list, .panel { display: none; }
  .stage, .stage.open { aspect-ratio: auto; position: static; max-block-size: none; background: none; }
}
@media (forced-colors: active) {
  .ask-label { border-color: ButtonText; }
}
`;
