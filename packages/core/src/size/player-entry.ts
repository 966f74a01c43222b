/** What a player needs of this package before it can show which claims are active; its size is checked. */
export { timedClaims } from '../accounts/timed-claims.ts';
export { watchActive } from '../clock/watch-active.ts';
export { DocumentStore } from '../store/document-store.ts';
export { TimeIndex } from '../time-index/time-index.ts';
