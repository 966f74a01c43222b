import { bindMedia, createMediaElementClock } from '@claimcue/elements/clock';
import { ClaimcueList, ClaimcueOverlay } from '@claimcue/react';
import { parseDocumentText } from '@claimcue/schema';
import { StrictMode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

function Case({ document }) {
  const video = useRef(null);
  const overlay = useRef(null);
  const list = useRef(null);
  // StrictMode runs this, its end, and this again.
  useEffect(() => {
    const clock = createMediaElementClock(video.current);
    return bindMedia([overlay.current, list.current], { document, media: 'lobby', clock });
  }, [document]);
  return (
    <>
      <div id="picture">
        <video ref={video} src="../media/stand-in-edit.webm" muted controls />
        <ClaimcueOverlay ref={overlay} />
      </div>
      <ClaimcueList ref={list} />
    </>
  );
}

const result = parseDocumentText(await (await fetch('../case.json')).text());
createRoot(globalThis.document.getElementById('root')).render(
  <StrictMode>
    <Case document={result.document} />
  </StrictMode>,
);
