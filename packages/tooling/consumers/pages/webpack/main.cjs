// webpack takes the module that video.js has beside its CommonJS file.
const { default: videojs } = require('video.js');
require('video.js/dist/video-js.css');
require('@claimcue/videojs');
require('@claimcue/videojs/styles.css');

const player = videojs('player', {
  muted: true,
  sources: [{ src: '../media/stand-in-edit.webm', type: 'video/webm' }],
});
player.claimcue({ src: '../case.json', list: '#accounts' });
