import type { z } from 'zod';
import type { regionSchema } from '../fields/region.ts';
import type { creatorSchema, speakerSchema } from './agent.ts';
import type { claimSchema, quoteSchema, withdrawalSchema } from './claim.ts';
import type { cutSchema, derivationSchema } from './derivation.ts';
import type { documentSchema } from './document.ts';
import type { mediaSchema } from './media.ts';
import type { mediaFileSchema, mediaTrackSchema } from './media-file.ts';
import type * as model from './model.gen.ts';
import type { momentSchema } from './moment.ts';
import type { partySchema } from './party.ts';
import type { provenanceSchema } from './provenance.ts';
import type { correctionSchema, noticeSchema, replySchema } from './record.ts';
import type { relationSchema } from './relation.ts';
import type { sourceSchema } from './source.ts';
import type { targetSchema } from './target.ts';

/*
 * The interfaces that people read, against the types that Zod infers. Nothing here runs: the compiler checks it.
 */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// One object type in place of intersections and mapped types, at every level.
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<Interface, Schema extends z.ZodType> = Equal<Plain<Interface>, Plain<z.infer<Schema>>>;

function holds<_Claim extends true>(): void {}

holds<Same<model.ClaimDocument, typeof documentSchema>>();
holds<Same<model.Media, typeof mediaSchema>>();
holds<Same<model.MediaFile, typeof mediaFileSchema>>();
holds<Same<model.MediaTrack, typeof mediaTrackSchema>>();
holds<Same<model.Provenance, typeof provenanceSchema>>();
holds<Same<model.Derivation, typeof derivationSchema>>();
holds<Same<model.Cut, typeof cutSchema>>();
holds<Same<model.Region, typeof regionSchema>>();
holds<Same<model.Party, typeof partySchema>>();
holds<Same<model.Source, typeof sourceSchema>>();
holds<Same<model.Moment, typeof momentSchema>>();
holds<Same<model.Target, typeof targetSchema>>();
holds<Same<model.Claim, typeof claimSchema>>();
holds<Same<model.Quote, typeof quoteSchema>>();
holds<Same<model.Withdrawal, typeof withdrawalSchema>>();
holds<Same<model.Creator, typeof creatorSchema>>();
holds<Same<model.Speaker, typeof speakerSchema>>();
holds<Same<model.Relation, typeof relationSchema>>();
holds<Same<model.Notice, typeof noticeSchema>>();
holds<Same<model.Reply, typeof replySchema>>();
holds<Same<model.Correction, typeof correctionSchema>>();

// The check itself must be able to fail.
// @ts-expect-error
holds<Same<Omit<model.Cut, 'from'>, typeof cutSchema>>();
// @ts-expect-error
holds<Same<model.Party, typeof sourceSchema>>();
