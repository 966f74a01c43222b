import type {
  ClaimcueList as List,
  ClaimcueOverlay as Overlay,
  ClaimcueTimeline as Timeline,
} from '@claimcue/elements';
import { bindMedia, createMediaElementClock } from '@claimcue/elements/clock';
import { ClaimcueList, ClaimcueOverlay, ClaimcueTimeline } from '@claimcue/react';
import type { ClaimDocument } from '@claimcue/schema';
import { useEffect, useRef } from 'react';

interface AccountsProps {
  document: ClaimDocument;
  /** Id of the recording, and the file that is played of it. */
  media: string;
  src: string;
}

/** A video with the accounts over it, a lane for each party under it, and a list that follows. */
export function Accounts({ document, media, src }: AccountsProps) {
  const video = useRef<HTMLVideoElement>(null);
  const overlay = useRef<Overlay>(null);
  const timeline = useRef<Timeline>(null);
  const list = useRef<List>(null);

  useEffect(() => {
    const clock = createMediaElementClock(video.current!);
    return bindMedia([overlay.current!, timeline.current!, list.current!], { document, media, clock });
  }, [document, media]);

  return (
    <>
      <h1>{document.title}</h1>
      <div className="picture">
        <video ref={video} src={src} controls muted preload="metadata" />
        <ClaimcueOverlay ref={overlay} />
      </div>
      <ClaimcueTimeline ref={timeline} />
      <ClaimcueList ref={list} />
    </>
  );
}
