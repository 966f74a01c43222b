import { z } from 'zod';
import { iri } from '../fields/address.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { nonEmptyText } from '../fields/text.ts';
import { date } from '../fields/time.ts';
import { creatorSchema } from './agent.ts';
import { claimSchema } from './claim.ts';
import { mediaSchema } from './media.ts';
import { momentSchema } from './moment.ts';
import { partySchema } from './party.ts';
import { correctionSchema, noticeSchema, replySchema } from './record.ts';
import { relationSchema } from './relation.ts';
import { sourceSchema } from './source.ts';

/** One case: its media, parties, sources, moments, claims and how they answer one another. */
export const documentSchema = noun({
  $schema: z
    .string()
    .optional()
    .meta({ description: "For editors' completion: where the JSON Schema file lies." }),
  version: z
    .string()
    .regex(/^1\.\d+$/)
    .meta({ description: 'The version of this format.', examples: ['1.0'] }),
  id: iri.optional(),
  title: nonEmptyText.meta({ description: 'What the case is called.' }),
  summary: nonEmptyText.optional().meta({ description: 'The case in a few sentences that take no side.' }),
  language: language.meta({ description: "The language of the document's own texts." }),
  created: date.optional(),
  updated: date.optional(),
  creators: z.array(creatorSchema).optional(),
  license: nonEmptyText
    .optional()
    .meta({ description: 'An SPDX name or an address.', examples: ['CC-BY-4.0'] }),
  notices: z.array(noticeSchema).optional(),
  media: z.array(mediaSchema).meta({ description: 'The recordings and edits.' }),
  parties: z.array(partySchema).meta({ description: 'Who gives an account, in the order shown.' }),
  sources: z.array(sourceSchema).optional(),
  moments: z.array(momentSchema).optional(),
  claims: z.array(claimSchema).meta({ description: 'What the parties said.' }),
  relations: z.array(relationSchema).optional(),
  replies: z.array(replySchema).optional(),
  corrections: z.array(correctionSchema).optional(),
}).meta({
  title: 'Claim document',
  description: 'Who said what, quoted from where, about which seconds of which recording.',
});

/** A valid claim document. Unknown keys are kept, so every object may hold more than is named here. */
export type ClaimDocument = z.infer<typeof documentSchema>;
