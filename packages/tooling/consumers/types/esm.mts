// Types as an ES module sees them, whichever way TypeScript resolves.
import { type MediaClock, TimeIndex, timedClaims, watchActive } from '@claimcue/core';
import { de } from '@claimcue/core/locales/de';
import type { ClaimcueOverlay } from '@claimcue/elements';
import { bindMedia, createMediaElementClock } from '@claimcue/elements/clock';
import { ClaimcueTimeline } from '@claimcue/elements/timeline';
import '@claimcue/elements/overlay/define';
import { renderStatic, type StaticOptions } from '@claimcue/embed/static';
import { type ClaimDocument, defineDocument, type ParseResult, parseDocumentText } from '@claimcue/schema';
import { formatIssues } from '@claimcue/schema/issues';
import { readDocumentText } from '@claimcue/schema/reader';
import type { Claimcue, ClaimcueOptions } from '@claimcue/videojs';
import { registerClaimcue } from '@claimcue/videojs/register';

const result: ParseResult<ClaimDocument> = parseDocumentText('{}');
export const words: string = result.ok ? result.document.title : formatIssues(result.issues);
export const read: boolean = readDocumentText('{}').ok;

export function show(document: ClaimDocument, video: HTMLVideoElement, overlay: ClaimcueOverlay): () => void {
  const clock: MediaClock = createMediaElementClock(video);
  const claims = timedClaims(document, 'lobby');
  watchActive(clock, new TimeIndex(claims), (active) => active.map((place) => claims[place]?.thing.party));
  overlay.addEventListener('claimcue-seek-request', ({ detail }) => clock.seek(detail.seconds));
  return bindMedia([overlay, new ClaimcueTimeline()], { document, media: 'lobby', clock });
}

export function html(document: ClaimDocument, options: StaticOptions): string {
  return renderStatic(document, options);
}

export const options: ClaimcueOptions = {
  src: 'case.json',
  layout: 'sides',
  parties: ['tenant'],
  messages: de,
};
export const active = (claimcue: Claimcue): readonly string[] => claimcue.active;
export const register: (videojs: never) => unknown = registerClaimcue;

defineDocument({
  version: '1.0',
  title: 'The lobby door',
  language: 'en',
  media: [{ id: 'lobby', files: [{ src: 'lobby.mp4' }] }],
  parties: [{ id: 'tenant', type: 'Person', name: 'A tenant' }],
  // @ts-expect-error: no party has this id. Where the types were lost, nothing would be wrong here.
  claims: [{ id: 'c1', party: 'tennant', text: 'The door was locked.' }],
});
