export {
  type Account,
  type Answer,
  accountsByMoment,
  answersByClaim,
  type MomentAccounts,
} from './accounts/accounts-by-moment.ts';
export { claimsByParty } from './accounts/claims-by-party.ts';
export { noticesFor } from './accounts/notices-for.ts';
export { type PartyIdentity, partyIdentities } from './accounts/party-identity.ts';
export { type Timed, timedClaims, timedMoments } from './accounts/timed-claims.ts';
export { timesOfClaims } from './accounts/times-of-claims.ts';
export type { MediaClock } from './clock/media-clock.ts';
export { hostTimers, type Timers } from './clock/timers.ts';
export { type ActiveWatch, watchActive } from './clock/watch-active.ts';
export { createRangeMap, type MediaRange, mapRange } from './mapping/map-range.ts';
export { en } from './messages/en.ts';
export type { MessageKey, Messages } from './messages/messages.ts';
export { createTranslator, type Translator } from './messages/translator.ts';
export { findQuote, type QuoteMatch, type QuoteSelector } from './quotes/find-quote.ts';
export { formatDate } from './time/format-date.ts';
export { formatTime, formatTimeRange, isoDuration } from './time/format-time.ts';
export { containsTime, type TimeRange } from './time/time-range.ts';
export { TimeIndex } from './time-index/time-index.ts';
