// Types as a project sees them that is bundled: video.js by its default export, and React.
import { ClaimcueList } from '@claimcue/react';
import { ClaimcueOverlay } from '@claimcue/react/overlay';
import type { ClaimDocument } from '@claimcue/schema';
import '@claimcue/videojs';
import videojs from 'video.js';

const player = videojs('player');
const claimcue = player.claimcue({ src: 'case.json' });
claimcue.ready.then(() => claimcue.seekTo('c1'));
export const active: readonly string[] = claimcue.active;
// @ts-expect-error: a layout that does not exist.
player.claimcue({ src: 'case.json', layout: 'everywhere' });

export function Accounts({ document }: { document: ClaimDocument }) {
  return (
    <>
      <ClaimcueOverlay document={document} media="lobby" active={['c1']} layout="sides" />
      <ClaimcueList document={document} onSeekRequest={({ detail }) => detail.seconds.toFixed(1)} />
    </>
  );
}
