export {
  type Account,
  type Answer,
  accountsByMoment,
  answersByClaim,
  type MomentAccounts,
} from './accounts/accounts-by-moment.ts';
export { type AccountsAtTime, AccountsOverTime } from './accounts/accounts-over-time.ts';
export { type ClaimLink, claimLinks } from './accounts/claim-links.ts';
export { claimsByParty } from './accounts/claims-by-party.ts';
export { noticesFor } from './accounts/notices-for.ts';
export { orderByTime, orderMoments } from './accounts/order-by-time.ts';
export { type PartyIdentity, partyIdentities } from './accounts/party-identity.ts';
export {
  claimPlacer,
  possibleRange,
  type Timed,
  timedClaims,
  timedMoments,
} from './accounts/timed-claims.ts';
export { timesOfClaims } from './accounts/times-of-claims.ts';
export { type VoiceBand, voiceBands } from './accounts/voice-bands.ts';
export type { MediaClock } from './clock/media-clock.ts';
export { hostTimers, type Timers } from './clock/timers.ts';
export { type ActiveWatch, type Watchable, watchActive } from './clock/watch-active.ts';
export { applyEdit } from './edits/apply-edit.ts';
export {
  type Change,
  combineEdits,
  type DocumentEntry,
  type DocumentList,
  documentLists,
  type Edit,
  invertEdit,
} from './edits/edit.ts';
export { editBetween, editBy } from './edits/edit-between.ts';
export { EditError, type EditErrorCode } from './edits/edit-error.ts';
export { insertEntry, moveEntry, removeEntry, setField } from './edits/make-edit.ts';
export type { DeepLink } from './links/deep-link.ts';
export { formatDeepLink } from './links/format-deep-link.ts';
export { parseDeepLink } from './links/parse-deep-link.ts';
export { fileTime, mediaTime } from './mapping/file-time.ts';
export { createRangeMap, joinRanges, type MediaRange, mapRange } from './mapping/map-range.ts';
export {
  createRunMap,
  leftOut,
  type MappedRun,
  mapRuns,
  type UncertainRange,
} from './mapping/map-runs.ts';
export {
  type ClockReading,
  mapByClock,
  mediaTimesAt,
  parseWallTime,
  type UncertainTime,
  type WallTime,
  wallTimeAt,
} from './mapping/wall-clock.ts';
export { type MergeConflict, type MergeResult, mergeDocuments } from './merge/merge-documents.ts';
export { en } from './messages/en.ts';
export { loadMessages, loadTranslator } from './messages/load-messages.ts';
export type { Message, MessageKey, Messages, PluralForms } from './messages/messages.ts';
export { type Locale, type LocaleChoice, locales, nearestLocale } from './messages/nearest-locale.ts';
export { ownWords } from './messages/own-words.ts';
export { createTranslator, type Translator } from './messages/translator.ts';
export { findQuote, type QuoteMatch, type QuoteSelector } from './quotes/find-quote.ts';
export { quoteSelector, type Reanchored, reanchorQuote } from './quotes/reanchor-quote.ts';
export { type RetimeResult, retimeDocument } from './retime/retime-document.ts';
export type { RetimeLoss, Retiming } from './retime/retiming.ts';
export { type DocumentChange, type DocumentListener, DocumentStore } from './store/document-store.ts';
export { type EditCause, EditHistory } from './store/edit-history.ts';
export { formatDate } from './time/format-date.ts';
export { formatDuration, formatUncertainty, formatWallTime } from './time/format-duration.ts';
export { formatTime, formatTimeRange, isoDuration } from './time/format-time.ts';
export {
  type FrameRate,
  frameAt,
  frameMiddle,
  frameStart,
  parseFrameRate,
  printFrameRate,
} from './time/frame-rate.ts';
export {
  type MediaFragment,
  parseFragmentRegion,
  parseMediaFragment,
  printMediaFragment,
} from './time/media-fragment.ts';
export { type FragmentTime, parseFragmentTime } from './time/media-fragment-time.ts';
export { printSeconds } from './time/print-seconds.ts';
export { parseSmpte, printSmpte } from './time/smpte.ts';
export { containsTime, type TimeRange } from './time/time-range.ts';
export { parseTimecode, printTimecode } from './time/timecode.ts';
export { cursorOver } from './time-index/cursor-over.ts';
export type { CursorChange, TimeCursor } from './time-index/time-cursor.ts';
export { TimeIndex } from './time-index/time-index.ts';
export { clusterTimes, type TimeCluster } from './timeline/cluster-times.ts';
export { type ColumnScale, columnAt, columnRange, LaneCoverage } from './timeline/lane-coverage.ts';
export { type LinkBand, linkBands } from './timeline/link-bands.ts';
export { type Packable, packLanes } from './timeline/pack-lanes.ts';
export { TimelineLane } from './timeline/timeline-lane.ts';
