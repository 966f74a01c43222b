/** What the player needs inside an embed beside its own style sheets. */
export const openedStyles = `
.video-js { inline-size: 100%; block-size: 100%; }
.video-js.vjs-fullscreen { block-size: 100%; }
.dock { min-inline-size: 0; }
`;
