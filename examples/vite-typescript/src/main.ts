import videojs from 'video.js';
import 'video.js/dist/video-js.css';
import '@claimcue/elements/notice/define';
import '@claimcue/videojs';
import '@claimcue/videojs/styles.css';
import './page.css';

const player = videojs('player');
const claimcue = player.claimcue({ src: '/case.json', list: '#accounts', deepLink: true });

// Any element of the page can follow the player.
claimcue.bind(document.querySelector<HTMLElement>('#notices')!);

// Rejects with what is wrong with the document. The video plays either way, and the player says what is wrong.
await claimcue.ready;
document.querySelector('#title')!.textContent = claimcue.document?.title ?? '';
