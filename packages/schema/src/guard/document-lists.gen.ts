// Generated from the Zod schema by `pnpm generate`. Do not edit.
import {
  isClaim,
  isCorrection,
  isCreator,
  isCut,
  isDerivation,
  isMedia,
  isMediaFile,
  isMediaTrack,
  isMoment,
  isNotice,
  isParty,
  isProvenance,
  isQuote,
  isRelation,
  isReply,
  isSource,
  isTarget,
} from './document-guard.gen.ts';
import type { Scan } from './scan.ts';

/** The lists of nouns that each noun holds. */
export const faultyLists: Readonly<Record<string, Readonly<Record<string, NounList>>>> = {
  Media: {
    files: { isItem: isMediaFile, item: 'MediaFile' },
    tracks: { isItem: isMediaTrack, item: 'MediaTrack' },
    provenance: { isItem: isProvenance, item: 'Provenance' },
    derivedFrom: { isItem: isDerivation, item: 'Derivation' },
  },
  Derivation: { cuts: { isItem: isCut, item: 'Cut' } },
  Moment: { targets: { isItem: isTarget, item: 'Target' } },
  Claim: { targets: { isItem: isTarget, item: 'Target' }, quotes: { isItem: isQuote, item: 'Quote' } },
  ClaimDocument: {
    creators: { isItem: isCreator, item: 'Creator' },
    notices: { isItem: isNotice, item: 'Notice' },
    media: { isItem: isMedia, item: 'Media' },
    parties: { isItem: isParty, item: 'Party' },
    sources: { isItem: isSource, item: 'Source' },
    moments: { isItem: isMoment, item: 'Moment' },
    claims: { isItem: isClaim, item: 'Claim' },
    relations: { isItem: isRelation, item: 'Relation' },
    replies: { isItem: isReply, item: 'Reply' },
    corrections: { isItem: isCorrection, item: 'Correction' },
  },
};

interface NounList {
  readonly isItem: (value: unknown, scan: Scan, depth: number) => boolean;
  readonly item: string;
}
