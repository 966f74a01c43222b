// What the build puts together: see build/player-config.ts.
declare module 'virtual:player-styles' {
  /** The style sheets of video.js and of the plugin, as one text. */
  const text: string;
  export default text;
}
declare module '*.woff?url' {
  const address: string;
  export default address;
}
declare module 'video.js/core.es.js' {
  import videojs from 'video.js';
  export default videojs;
}
