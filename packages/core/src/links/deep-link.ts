/** What a link points at: the part of an address after `#`. Everything is optional and everything was checked. */
export interface DeepLink {
  /** Seconds of media time to go to. */
  readonly start?: number;
  /** Seconds at which the range ends that is meant; after `start`, or from the beginning. */
  readonly end?: number;
  /** Which recording the seconds are of, by id. */
  readonly media?: string;
  /** The id of a claim to go to. */
  readonly claim?: string;
  /** The id of a moment to go to. */
  readonly moment?: string;
  /** Ids of the parties shown, in the order of the link; an empty list shows none, and all are shown where it is missing. */
  readonly parties?: readonly string[];
}

/** More parties than this are not in a link that was made here. */
export const mostParties = 100;

/** The schema's form of an id: it needs no escape in an address and means nothing in markup. */
export const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
