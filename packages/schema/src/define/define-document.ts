import type {
  Claim,
  ClaimDocument,
  Correction,
  Derivation,
  Media,
  Moment,
  Notice,
  Party,
  Provenance,
  Quote,
  Relation,
  Reply,
  Source,
  Target,
} from '../nouns/model.gen.ts';

/**
 * A document whose ids are known by name while it is written.
 * Every reference takes only an id that the document itself defines; an editor offers those.
 */
export interface DefinedDocument<
  MediaId extends string,
  PartyId extends string,
  SourceId extends string,
  MomentId extends string,
  ClaimId extends string,
> extends Omitted<ClaimDocument, 'media' | 'parties' | 'sources' | 'moments' | 'claims'> {
  media: readonly DefinedMedia<MediaId, NoInfer<SourceId>>[];
  parties: readonly (Party & { id: PartyId })[];
  sources?: readonly (Source & { id: SourceId })[];
  moments?: readonly (Moment & { id: MomentId; targets?: readonly OfMedia<NoInfer<MediaId>>[] })[];
  claims: readonly DefinedClaim<
    ClaimId,
    NoInfer<PartyId>,
    NoInfer<MomentId>,
    NoInfer<MediaId>,
    NoInfer<SourceId>
  >[];
  notices?: readonly (Notice & {
    source?: NoInfer<SourceId>;
    media?: readonly NoInfer<MediaId>[];
    moments?: readonly NoInfer<MomentId>[];
  })[];
  relations?: readonly (Relation & {
    from: NoInfer<ClaimId>;
    to: NoInfer<ClaimId>;
    attributedTo: NoInfer<PartyId> | 'editor';
  })[];
  replies?: readonly (Reply & { party: NoInfer<PartyId>; to?: readonly NoInfer<ClaimId>[] })[];
  corrections?: readonly Correction[];
  /** A tool's own data, under a key with a namespace. */
  [key: `${string}:${string}`]: unknown;
}

type OfMedia<MediaId extends string> = Target & { media: MediaId };

type DefinedMedia<MediaId extends string, SourceId extends string> = Media & {
  id: MediaId;
  // Not inferred from: these speak of media that are defined beside.
  standsInFor?: NoInfer<MediaId>;
  derivedFrom?: readonly (Derivation & { media: NoInfer<MediaId> })[];
  provenance?: readonly (Provenance & { source?: SourceId })[];
};

type DefinedClaim<
  ClaimId extends string,
  PartyId extends string,
  MomentId extends string,
  MediaId extends string,
  SourceId extends string,
> = Claim & {
  id: ClaimId;
  party: PartyId;
  moment?: MomentId;
  targets?: readonly OfMedia<MediaId>[];
  quotes?: readonly (Quote & { source: SourceId })[];
};

// `Omit` forgets the named fields of an interface that also takes unknown keys; this keeps them.
type Omitted<Noun, Keys extends PropertyKey> = {
  [Key in keyof Noun as string extends Key ? never : Key extends Keys | ListKeys ? never : Key]: Noun[Key];
} & {};
type ListKeys = 'notices' | 'relations' | 'replies' | 'corrections';

/**
 * Writes a document in code, with completion, and with its references checked while it is written:
 * a claim of a party that is not there is a compile error.
 * Nothing happens at run time: what TypeScript cannot see (ids made up at run time, the order of times) `parseDocument` checks.
 *
 * @returns the same object.
 */
export function defineDocument<
  const MediaId extends string,
  const PartyId extends string,
  const SourceId extends string = never,
  const MomentId extends string = never,
  const ClaimId extends string = string,
>(document: DefinedDocument<MediaId, PartyId, SourceId, MomentId, ClaimId>): ClaimDocument {
  return document as unknown as ClaimDocument;
}
