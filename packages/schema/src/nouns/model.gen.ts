// Generated from the Zod schema by `pnpm generate`. Do not edit.

/** Who made the document. */
export interface Creator {
  /**
   * What made it, by its schema.org name.
   *
   * @example "Organization"
   */
  type?: 'Person' | 'Organization' | 'SoftwareApplication';
  /**
   * The name of whoever made the document.
   *
   * @example "The Lobby Desk"
   */
  name: string;
  /**
   * A page about whoever made it.
   *
   * @example "https://example.org/desk"
   */
  url?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A word to the reader about the case or a part of it. */
export interface Notice {
  /**
   * "stand-in" stays on the picture; "graphic" is shown before playback; "update" and "note" stand with the text.
   *
   * @example "graphic"
   */
  kind: 'stand-in' | 'graphic' | 'update' | 'note';
  /**
   * What the reader is told.
   *
   * @example "The recording shows an injury."
   */
  text: string;
  /**
   * When it was added.
   *
   * @example "2026-06-11"
   */
  date?: string;
  /**
   * The source that it rests on.
   *
   * @example "s1"
   */
  source?: string;
  /** The media it is about; with neither media nor moments, the whole case. */
  media?: string[];
  /** The moments it is about. */
  moments?: string[];
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A recording, or an edit of one, with its files and provenance. */
export interface Media {
  /**
   * Its name in this document.
   *
   * @example "raw"
   */
  id: string;
  /**
   * Whether it has a picture.
   *
   * @example "Video"
   */
  type?: 'Video' | 'Audio';
  /**
   * What the recording is called.
   *
   * @example "Lobby camera 2"
   */
  title?: string;
  /**
   * How long it lasts, in seconds.
   *
   * @example 612.4
   */
  duration?: number;
  /**
   * Natural width in pixels.
   *
   * @example 1920
   */
  width?: number;
  /**
   * Natural height in pixels.
   *
   * @example 1080
   */
  height?: number;
  /**
   * Frames per second.
   *
   * @example "30000/1001"
   */
  frameRate?: string;
  /** The files that hold it; empty for a recording known but not held. */
  files: MediaFile[];
  /**
   * On a drawing or dummy: the recording that it stands in for. That recording's provenance is never the drawing's.
   *
   * @example "released"
   */
  standsInFor?: string;
  /**
   * A still picture shown before playback.
   *
   * @example "lobby.jpg"
   */
  poster?: string;
  /** Captions and other text tracks. */
  tracks?: MediaTrack[];
  /**
   * A text alternative: what the recording shows, for those who cannot see it.
   *
   * @example "A lobby seen from the ceiling; two guards stand at the door."
   */
  description?: string;
  /**
   * Wall clock at media time 0.
   *
   * @example "2026-03-14T21:02:11-05:00"
   */
  startedAt?: string;
  /**
   * How far the wall clock may be off, in seconds either way.
   *
   * @example 2
   */
  clockUncertainty?: number;
  /** How the recording came to be known, in order. */
  provenance?: Provenance[];
  /** The recordings that it was cut from. */
  derivedFrom?: Derivation[];
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** One file that holds the recording. */
export interface MediaFile {
  /**
   * Where the file lies.
   *
   * @example "lobby.mp4"
   */
  src: string;
  /**
   * Its MIME type.
   *
   * @example "video/mp4"
   */
  type?: string;
  /**
   * SHA-256 of the file.
   *
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  sha256?: string;
  /**
   * Seconds that this file starts after media time 0.
   *
   * @example 0
   */
  offset?: number;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A text track that belongs to the recording. */
export interface MediaTrack {
  /**
   * What the track is for, by its HTML name.
   *
   * @example "captions"
   */
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters' | 'metadata';
  /**
   * Where the track lies.
   *
   * @example "lobby.en.vtt"
   */
  src: string;
  /**
   * The track's language.
   *
   * @example "en"
   */
  srclang?: string;
  /**
   * What the menu calls it.
   *
   * @example "English"
   */
  label?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** One step in how the recording came to be known (PROV Activity). */
export interface Provenance {
  /**
   * What was done, as one word or two.
   *
   * @example "recorded"
   */
  activity: string;
  /**
   * Who did it: the id of a party, or a name.
   *
   * @example "pd"
   */
  by?: string;
  /**
   * When it was done.
   *
   * @example "2026-06-02"
   */
  date?: string;
  /**
   * True where the date beside it is approximate.
   *
   * @example true
   */
  circa?: boolean;
  /**
   * On what ground.
   *
   * @example "Freedom of Information request"
   */
  basis?: string;
  /**
   * The number or mark it goes by.
   *
   * @example "FOI-0413"
   */
  identifier?: string;
  /**
   * The source that says so.
   *
   * @example "s1"
   */
  source?: string;
  /**
   * Whatever else belongs to the step.
   *
   * @example "Faces blurred."
   */
  note?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** How an edit was made from another recording. */
export interface Derivation {
  /**
   * The recording that this one was cut from.
   *
   * @example "raw"
   */
  media: string;
  /** Which seconds show which; left out where nobody knows. */
  cuts?: Cut[];
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A run of this edit that shows a run of the original, or a part (`crop`) of its picture. */
export interface Cut {
  /**
   * Where the cut starts in this edit.
   *
   * @example 0
   */
  start: number;
  /**
   * Where it ends in this edit; not included.
   *
   * @example 20
   */
  end: number;
  /**
   * The second of the original that is shown at `start`.
   *
   * @example 41.5
   */
  from: number;
  /**
   * Seconds of the original per second of this edit; 1 where left out.
   *
   * @example 0.5
   */
  rate?: number;
  /** A rectangle of the picture (Media Fragments xywh). */
  crop?: Region;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A rectangle of the picture (Media Fragments xywh). */
export interface Region {
  /**
   * What the four numbers count.
   *
   * @example "percent"
   */
  unit: 'percent' | 'pixel';
  /**
   * Distance from the left edge.
   *
   * @example 25
   */
  x: number;
  /**
   * Distance from the top edge.
   *
   * @example 10
   */
  y: number;
  /**
   * Width of the rectangle.
   *
   * @example 50
   */
  width: number;
  /**
   * Height of the rectangle.
   *
   * @example 80
   */
  height: number;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** Who gives an account: a person or an organisation. */
export interface Party {
  /**
   * Its name in this document.
   *
   * @example "union"
   */
  id: string;
  /**
   * A person, or an organisation that speaks as one.
   *
   * @example "Organization"
   */
  type: 'Person' | 'Organization';
  /**
   * The name that readers see. For a private person or a minor this IS the pseudonym.
   *
   * @example "Dock Workers Union"
   */
  name: string;
  /**
   * In what capacity the party speaks.
   *
   * @example "represents the guards"
   */
  role?: string;
  /**
   * Whom the party belongs to.
   *
   * @example "City Hall"
   */
  affiliation?: string;
  /**
   * A page about the party.
   *
   * @example "https://example.org/union"
   */
  url?: string;
  /**
   * Whether the name may be public. A true name of a private person or a minor never stands in a document.
   *
   * @example "public"
   */
  privacy?: 'public' | 'private' | 'minor';
  /**
   * The shape by which the party is known beside its name.
   *
   * @example "circle"
   */
  symbol?: 'circle' | 'square' | 'triangle' | 'diamond' | 'pentagon' | 'hexagon' | 'star' | 'cross';
  /**
   * The colour of the party as hexadecimal; never the only sign of it.
   *
   * @example "#0072B2"
   */
  color?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** An article, statement, letter or recording in which a party is quoted. */
export interface Source {
  /**
   * Its name in this document.
   *
   * @example "s1"
   */
  id: string;
  /**
   * What it is, by its schema.org name.
   *
   * @example "NewsArticle"
   */
  type: string;
  /**
   * Its headline or name.
   *
   * @example "What happened in the lobby"
   */
  title: string;
  /**
   * Who published it.
   *
   * @example "Harbour Times"
   */
  publisher?: string;
  /** Who wrote or gave it. */
  authors?: string[];
  /**
   * When it was said or written, where that is not when it was published.
   *
   * @example "2026-06-03"
   */
  stated?: string;
  /**
   * When it was published.
   *
   * @example "2026-06-04"
   */
  datePublished?: string;
  /**
   * When its publisher last changed it.
   *
   * @example "2026-06-05"
   */
  dateModified?: string;
  /**
   * True where the date beside it is approximate.
   *
   * @example true
   */
  circa?: boolean;
  /**
   * Where it can be read.
   *
   * @example "https://example.org/lobby"
   */
  url?: string;
  /**
   * A kept copy of it.
   *
   * @example "https://archive.example.org/2026/lobby"
   */
  archivedAt?: string;
  /**
   * When it was last read for this document.
   *
   * @example "2026-06-11"
   */
  accessed?: string;
  /**
   * SHA-256 of the copy that was read.
   *
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  sha256?: string;
  /**
   * The language that it is in.
   *
   * @example "en"
   */
  language?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** Something that happened and that accounts speak about. */
export interface Moment {
  /**
   * Its name in this document.
   *
   * @example "m1"
   */
  id: string;
  /**
   * What it was, in words that take no side.
   *
   * @example "At the door"
   */
  title: string;
  /**
   * What is not in dispute about it, in a sentence or two.
   *
   * @example "Two guards and a visitor meet at the door."
   */
  summary?: string;
  /**
   * When it happened.
   *
   * @example "2026-03-14"
   */
  date?: string;
  /**
   * True where the date beside it is approximate.
   *
   * @example true
   */
  circa?: boolean;
  /** Where it is in the footage; none where no footage shows it. */
  targets?: Target[];
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** A range { media, start, end }, an open range { media, start } or a point { media, at }. */
export type Target = RangeTarget | OpenRangeTarget | PointTarget;

/** From start to end of one recording. Half-open: the end is not included. */
export interface RangeTarget {
  /**
   * The recording that is meant.
   *
   * @example "raw"
   */
  media: string;
  /** A rectangle of the picture (Media Fragments xywh). */
  region?: Region;
  /**
   * Plus or minus this many seconds, for "about".
   *
   * @example 2
   */
  uncertainty?: number;
  /**
   * First second that is meant.
   *
   * @example 14.5
   */
  start: number;
  /**
   * Where it ends; not included.
   *
   * @example 16
   */
  end: number;
  /** Belongs to another shape of target: the shapes never mix. */
  at?: undefined;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** From start to the end of the recording. */
export interface OpenRangeTarget {
  /**
   * The recording that is meant.
   *
   * @example "raw"
   */
  media: string;
  /** A rectangle of the picture (Media Fragments xywh). */
  region?: Region;
  /**
   * Plus or minus this many seconds, for "about".
   *
   * @example 2
   */
  uncertainty?: number;
  /**
   * First second that is meant; it goes on to the end of the recording.
   *
   * @example 590
   */
  start: number;
  /** Belongs to another shape of target: the shapes never mix. */
  end?: undefined;
  /** Belongs to another shape of target: the shapes never mix. */
  at?: undefined;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** One instant of the recording. */
export interface PointTarget {
  /**
   * The recording that is meant.
   *
   * @example "raw"
   */
  media: string;
  /** A rectangle of the picture (Media Fragments xywh). */
  region?: Region;
  /**
   * Plus or minus this many seconds, for "about".
   *
   * @example 2
   */
  uncertainty?: number;
  /**
   * The instant that is meant.
   *
   * @example 61.25
   */
  at: number;
  /** Belongs to another shape of target: the shapes never mix. */
  start?: undefined;
  /** Belongs to another shape of target: the shapes never mix. */
  end?: undefined;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** What one party says about a moment or about seconds of footage. */
export interface Claim {
  /**
   * Its name in this document.
   *
   * @example "c1"
   */
  id: string;
  /**
   * Whose account it belongs to.
   *
   * @example "union"
   */
  party: string;
  /** The person who spoke for the party. */
  speaker?: Speaker;
  /**
   * The editor's neutral summary; never shown in quotation marks.
   *
   * @example "The union said that the door was open."
   */
  text: string;
  /**
   * When it was said.
   *
   * @example "2026-06-04"
   */
  stated?: string;
  /**
   * The moment that it speaks about; none where it is about the whole.
   *
   * @example "m1"
   */
  moment?: string;
  /** Only where narrower than the moment's. */
  targets?: Target[];
  /** The words in sources that carry it. */
  quotes?: Quote[];
  /**
   * When this entry was last changed.
   *
   * @example "2026-06-10"
   */
  updated?: string;
  /** That and when the party took the claim back. */
  withdrawn?: Withdrawal;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** The person who spoke for the party. */
export interface Speaker {
  /**
   * Who spoke.
   *
   * @example "J. Okafor"
   */
  name: string;
  /**
   * In what capacity.
   *
   * @example "spokesperson"
   */
  role?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** The words in a source that carry the claim (TextQuoteSelector). */
export interface Quote {
  /**
   * The source in which the words stand.
   *
   * @example "s1"
   */
  source: string;
  /**
   * Whose words these are: "party", the party's own, shown in quotation marks; "source", the source's words about the party, shown as "<publisher> reported: …".
   *
   * @example "party"
   */
  voice: 'party' | 'source';
  /**
   * The words, to the letter.
   *
   * @example "The door was open when we came."
   */
  exact: string;
  /**
   * What stands before them in the source.
   *
   * @example "Okafor said: "
   */
  prefix?: string;
  /**
   * What stands after them in the source.
   *
   * @example " She then left."
   */
  suffix?: string;
  /**
   * The language of the words.
   *
   * @example "en"
   */
  language?: string;
  /**
   * The editor's translation of them into the document's language.
   *
   * @example "La puerta estaba abierta cuando llegamos."
   */
  translation?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** That and when the party took the claim back. */
export interface Withdrawal {
  /**
   * When the party took it back.
   *
   * @example "2026-06-09"
   */
  date: string;
  /**
   * How or why.
   *
   * @example "Taken back by letter."
   */
  note?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** How one claim answers another, and who says so. */
export interface Relation {
  /**
   * Its name in this document.
   *
   * @example "r1"
   */
  id: string;
  /**
   * CiTO: how the first claim answers the second. "corrects" is for claims of one party only.
   *
   * @example "disputes"
   */
  type: 'supports' | 'disputes' | 'qualifies' | 'agrees' | 'corrects';
  /**
   * The claim that answers.
   *
   * @example "c2"
   */
  from: string;
  /**
   * The claim that is answered.
   *
   * @example "c1"
   */
  to: string;
  /**
   * The part that the relation is about, where it is not the whole.
   *
   * @example "that the door was open"
   */
  part?: string;
  /**
   * Who draws the relation: the id of a party, or "editor".
   *
   * @example "editor"
   */
  attributedTo: string;
  /**
   * Why it is drawn.
   *
   * @example "Both speak of 21:02."
   */
  note?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** Right of reply: that a party was asked, and what came of it. */
export interface Reply {
  /**
   * Its name in this document.
   *
   * @example "y1"
   */
  id: string;
  /**
   * Who was asked.
   *
   * @example "union"
   */
  party: string;
  /** The claims that were put to the party. */
  to?: string[];
  /**
   * What came of it so far.
   *
   * @example "received"
   */
  status: 'sought' | 'received' | 'declined' | 'no-response';
  /**
   * When that was.
   *
   * @example "2026-06-12"
   */
  date?: string;
  /**
   * What the party answered.
   *
   * @example "We stand by our account."
   */
  text?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** What was changed after publication. */
export interface Correction {
  /**
   * Its name in this document.
   *
   * @example "k1"
   */
  id: string;
  /**
   * What was corrected, by its id.
   *
   * @example "c1"
   */
  of: string;
  /**
   * JSON Pointer of the field within it.
   *
   * @example "/text"
   */
  field?: string;
  /**
   * When it was corrected.
   *
   * @example "2026-06-15"
   */
  date: string;
  /**
   * A major one is shown before playback.
   *
   * @example "minor"
   */
  severity: 'minor' | 'major';
  /**
   * What stood there before: any JSON.
   *
   * @example "The door was shut."
   */
  was?: unknown;
  /**
   * What stands there now: any JSON.
   *
   * @example "The door was open."
   */
  now?: unknown;
  /**
   * Why it was changed.
   *
   * @example "The summary turned the words round."
   */
  note?: string;
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}

/** Who said what, quoted from where, about which seconds of which recording. */
export interface ClaimDocument {
  /**
   * For editors' completion: where the JSON Schema file lies.
   *
   * @example "node_modules/@claimcue/schema/document.schema.json"
   */
  $schema?: string;
  /**
   * The version of this format.
   *
   * @example "1.0"
   */
  version: string;
  /**
   * A name for the case that is unique in the world.
   *
   * @example "https://example.org/cases/lobby"
   */
  id?: string;
  /**
   * What the case is called.
   *
   * @example "The lobby, 14 March"
   */
  title: string;
  /**
   * The case in a few sentences that take no side.
   *
   * @example "Two accounts of what happened in a lobby."
   */
  summary?: string;
  /**
   * The language of the document's own texts.
   *
   * @example "en"
   */
  language: string;
  /**
   * When the document was first made.
   *
   * @example "2026-06-11"
   */
  created?: string;
  /**
   * When it was last changed.
   *
   * @example "2026-06-15T10:00:00Z"
   */
  updated?: string;
  /** Who made the document. */
  creators?: Creator[];
  /**
   * An SPDX name or an address.
   *
   * @example "CC-BY-4.0"
   */
  license?: string;
  /** What the reader is told beforehand or beside. */
  notices?: Notice[];
  /** The recordings and edits. */
  media: Media[];
  /** Who gives an account, in the order shown. */
  parties: Party[];
  /** Where the parties are quoted from. */
  sources?: Source[];
  /** What the accounts speak about, in the order shown. */
  moments?: Moment[];
  /** What the parties said. */
  claims: Claim[];
  /** How claims answer one another. */
  relations?: Relation[];
  /** Right of reply: who was asked, and what came of it. */
  replies?: Reply[];
  /** What was changed after publication. */
  corrections?: Correction[];
  /** Any JSON under namespaced keys, such as "vendor:key". It survives every read and write. */
  extensions?: Record<string, unknown>;
  /** Unknown keys are kept. */
  [key: string]: unknown;
}
