import videojs from 'video.js';
import 'video.js/dist/video-js.css';
import '@claimcue/videojs';
import '@claimcue/videojs/styles.css';

const player = videojs('player', {
  muted: true,
  sources: [{ src: '../media/stand-in-edit.webm', type: 'video/webm' }],
});
player.claimcue({ src: '../case.json', list: '#accounts' });
