import type { DeepLink } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { CaseElementLike } from './bound-elements.ts';
import type { ReaderView } from './controls/view.ts';
import type { DocumentSource } from './load-document.ts';
import type { LoadIssue } from './load-issue.ts';
import type { PlayerSource } from './media-sources.ts';

/** How a load ended that did not fail. */
export type LoadResult =
  | { readonly superseded: false; readonly document: ClaimDocument }
  /** Another load, or `dispose()`, came before this one was done. */
  | { readonly superseded: true };

/** The accounts of one player. After `dispose()` every method is harmless and changes nothing. */
export interface Claimcue {
  /**
   * The latest load. Resolves once a valid document is shown; rejects with a `ClaimcueLoadError`, which holds the
   * issues. Nobody has to wait for it: a rejection is never unhandled. The video plays either way.
   */
  readonly ready: Promise<LoadResult>;
  /**
   * Ids of the claims that speak about the current time, in document order, whether their party is shown or not.
   * The same array as long as nothing changes.
   */
  readonly active: readonly string[];
  /** What is shown; nothing before the first load is done. */
  readonly document: ClaimDocument | undefined;
  /** The id of the recording that is played; nothing where the document does not know it. */
  readonly media: string | undefined;
  /** Ids of the parties that are shown, in document order. */
  readonly parties: readonly string[];
  /** How the reader sees the accounts; the same object as long as nothing changes. */
  readonly view: ReaderView;
  /**
   * Goes to where a claim or a moment begins in this recording; the player stays paused or goes on playing.
   *
   * @returns whether it lies in this recording.
   */
  seekTo(idOfClaimOrMoment: string): boolean;
  /**
   * Shows these parties and no others; all where it is undefined. Ids that the document does not hold are kept for a
   * document that does.
   *
   * @throws ClaimcueUsageError  Where it is not a list of strings.
   */
  setParties(ids: readonly string[] | undefined): void;
  /**
   * Says which recording the player plays, whatever its address; undefined goes back to finding it by address.
   *
   * @throws ClaimcueUsageError  Where the document shown has no such recording.
   */
  setMedia(id: string | undefined): void;
  /**
   * Changes how the accounts are seen; what is left out stays.
   *
   * @throws ClaimcueUsageError  At the first thing that cannot be.
   */
  setView(change: Partial<ReaderView>): void;
  /**
   * The files of a recording as `player.src()` takes them: addresses resolved, and only those of http and https.
   * Empty where the document does not hold the recording.
   */
  sourcesOf(media: string): PlayerSource[];
  /**
   * The address of this page with what a reader should see at its end; a player with the option `deepLink` opens there.
   *
   * @param target  The id of a claim or a moment, or what a link holds; the current second, recording and parties where
   *   it is left out.
   */
  linkTo(target?: string | DeepLink): string;
  /**
   * Loads another document. What is shown stays until the new one is there, and where that fails it stays for good,
   * with a panel that says what is wrong.
   *
   * @returns this load's own promise; see `ready`.
   * @throws ClaimcueUsageError  Where `next` names no document.
   */
  load(next: DocumentSource): Promise<LoadResult>;
  /**
   * Keeps an element of the page in step with the player: sets its document, media, parties and active claims (and
   * time and duration, where it has them), and answers its requests.
   *
   * @returns what lets it go.
   */
  bind(element: CaseElementLike): () => void;
  /** Takes everything off the page and leaves the player as it was. A second call does nothing. */
  dispose(): void;
}

/** Events on the player; each is a video.js event object with the properties given here. */
export interface ClaimcueEvents {
  'claimcue:activechange': { readonly active: readonly string[] };
  'claimcue:ready': { readonly document: ClaimDocument };
  'claimcue:error': { readonly issues: readonly LoadIssue[] };
  /** Another recording is played, or none that the document knows. */
  'claimcue:mediachange': { readonly media: string | undefined };
  /** Other parties are shown. */
  'claimcue:partieschange': { readonly parties: readonly string[] };
  /** The reader or the page changed how the accounts are seen. */
  'claimcue:viewchange': { readonly view: ReaderView };
  /** The reader asked for another recording; whether the player got its files is `isPlayed`. */
  'claimcue:mediarequest': { readonly media: string; readonly isPlayed: boolean };
  /** The reader chose a claim, a moment or a time, or the page called `seekTo()`. */
  'claimcue:select': { readonly id: string | undefined; readonly seconds: number };
}
