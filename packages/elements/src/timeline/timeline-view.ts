import type { PartyIdentity, Translator } from '@claimcue/core';
import type { ClaimDocument, Party } from '@claimcue/schema';
import type { LaneScale } from './lane-path.ts';
import type { Lane } from './lanes.ts';
import type { NumberedMoment } from './moments-template.ts';
import type { TimeWindow } from './time-window.ts';

/** A timeline as its parts know it. */
export interface TimelineHost {
  readonly window: TimeWindow;
  /** Length of the recording in seconds. */
  readonly length: number;
  /** Where the playhead is, in seconds. */
  readonly time: number;
  seekTo(seconds: number): void;
  showWindow(window: TimeWindow): void;
}

/** What a timeline shows now, for the parts of it that are loaded later. */
export interface TimelineView {
  readonly document: ClaimDocument;
  readonly media: string;
  /** The parties shown, in the document's order. */
  readonly parties: readonly Party[];
  readonly identities: ReadonlyMap<string, PartyIdentity>;
  readonly translator: Translator;
  readonly scale: LaneScale;
  /** Length of the recording in seconds. */
  readonly length: number;
  readonly lanes: readonly Lane[];
  readonly moments: readonly NumberedMoment[];
  readonly host: TimelineHost;
}
