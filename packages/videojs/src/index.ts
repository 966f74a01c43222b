import videojs from 'video.js';
import { registerClaimcue } from './register.ts';

// A bundler that is asked for it by `require` gives its module, and Node the function itself; the build for CommonJS is the
// same for both.
const { default: inside = videojs } = videojs as typeof videojs & { readonly default?: typeof videojs };

registerClaimcue(inside);

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
