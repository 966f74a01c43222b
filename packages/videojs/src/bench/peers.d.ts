// Neither ships types; both register themselves on video.js.
declare module 'videojs-markers' {
  const markers: unknown;
  export default markers;
}
declare module 'videojs-overlay' {
  const overlay: unknown;
  export default overlay;
}
