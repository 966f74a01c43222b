// video.js ships types for its whole build alone. This one is the same without what plays HLS and DASH.
declare module 'video.js/core' {
  import videojs from 'video.js';

  export default videojs;
}
