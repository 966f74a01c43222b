import videojs from 'video.js';
import { registerClaimcue } from './register.ts';

registerClaimcue(videojs);

export type { CaseElementLike } from './bound-elements.ts';
export type { Claimcue, ClaimcueEvents, LoadResult } from './claimcue.ts';
export type { PlaybackMode, ReaderView } from './controls/view.ts';
export type { DocumentSource } from './load-document.ts';
export { ClaimcueLoadError, type FetchIssue, type FetchIssueCode, type LoadIssue } from './load-issue.ts';
export type { PlayerSource } from './media-sources.ts';
export type { ClaimcueOptions, ClaimcueSettings, Place } from './options.ts';
export { registerClaimcue } from './register.ts';
export { ClaimcueUsageError, type UsageErrorCode } from './usage-error.ts';
export { VERSION } from './version.ts';
