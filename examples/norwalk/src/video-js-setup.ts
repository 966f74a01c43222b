declare global {
  interface Window {
    VIDEOJS_NO_DYNAMIC_STYLE?: boolean;
  }
}

// Read by video.js while it loads, so this module comes before it. The style elements that it would add are refused by
// the page's content security policy; the page's own style sheet gives the player its size.
window.VIDEOJS_NO_DYNAMIC_STYLE = true;

export {};
