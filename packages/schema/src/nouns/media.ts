import { z } from 'zod';
import { mediaAddress } from '../fields/address.ts';
import { sha256 } from '../fields/digest.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { regionSchema } from '../fields/region.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { circa, date, duration, frameRate, seconds, uncertainty } from '../fields/time.ts';

export const mediaFileSchema = noun({
  src: mediaAddress.meta({ description: 'Where the file lies.' }),
  type: nonEmptyText.optional().meta({ description: 'Its MIME type.', examples: ['video/mp4'] }),
  sha256: sha256.optional(),
  offset: seconds.optional().meta({ description: 'Seconds of media time at which this file starts.' }),
}).meta({ id: 'MediaFile', title: 'File', description: 'One file that holds the recording.' });

export const mediaTrackSchema = noun({
  kind: z.enum(['captions', 'subtitles', 'descriptions', 'chapters', 'metadata']),
  src: mediaAddress,
  srclang: language.optional(),
  label: nonEmptyText.optional(),
}).meta({ id: 'MediaTrack', title: 'Track', description: 'A text track that belongs to the recording.' });

export const provenanceSchema = noun({
  activity: nonEmptyText.meta({
    description: 'What was done, as one word or two.',
    examples: ['recorded', 'released', 'published'],
  }),
  by: nonEmptyText.optional().meta({ description: 'Who did it: the id of a party, or a name.' }),
  date: date.optional(),
  circa: circa.optional(),
  basis: nonEmptyText
    .optional()
    .meta({ description: 'On what ground.', examples: ['Freedom of Information request'] }),
  identifier: nonEmptyText.optional().meta({ description: 'The number or mark it goes by.' }),
  source: reference.optional().meta({ description: 'The source that says so.' }),
  note: nonEmptyText.optional(),
}).meta({
  id: 'Provenance',
  title: 'Provenance',
  description: 'One step in how the recording came to be known (PROV Activity).',
});

export const cutSchema = noun({
  start: seconds.meta({ description: 'Where the cut starts in this edit.' }),
  end: seconds.meta({ description: 'Where it ends in this edit (not included).' }),
  from: seconds.meta({ description: 'The second of the original that is shown at `start`.' }),
  rate: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'Seconds of the original per second of this edit; 1 where left out.' }),
  crop: regionSchema.optional().meta({ description: 'The part of the original picture that is shown.' }),
}).meta({ id: 'Cut', title: 'Cut', description: 'A run of this edit that shows a run of the original.' });

export const derivationSchema = noun({
  media: reference.meta({ description: 'The recording that this one was cut from.' }),
  cuts: z.array(cutSchema).optional(),
}).meta({
  id: 'Derivation',
  title: 'Derivation',
  description: 'How an edit was made from another recording.',
});

/** A recording or an edit of one. `files` may be empty: a recording that is known of but not held. */
export const mediaSchema = noun({
  id: identifier,
  type: z.enum(['Video', 'Audio']).optional(),
  title: nonEmptyText.optional(),
  duration: duration.optional(),
  width: z.number().int().positive().optional().meta({ description: 'Natural width in pixels.' }),
  height: z.number().int().positive().optional().meta({ description: 'Natural height in pixels.' }),
  frameRate: frameRate.optional(),
  files: z
    .array(mediaFileSchema)
    .meta({ description: 'The files that hold it; empty for a recording known but not held.' }),
  standsInFor: reference
    .optional()
    .meta({ description: 'On a drawing or dummy: the recording that it stands in for.' }),
  poster: mediaAddress.optional(),
  tracks: z.array(mediaTrackSchema).optional(),
  description: nonEmptyText
    .optional()
    .meta({ description: 'A text alternative: what the recording shows, for those who cannot see it.' }),
  startedAt: date.optional().meta({ description: 'Wall clock at media time 0.' }),
  clockUncertainty: uncertainty.optional(),
  provenance: z.array(provenanceSchema).optional(),
  derivedFrom: z.array(derivationSchema).optional(),
}).meta({
  id: 'Media',
  title: 'Media',
  description: 'A recording, or an edit of one, with its files and provenance.',
});

export type Media = z.infer<typeof mediaSchema>;
export type MediaFile = z.infer<typeof mediaFileSchema>;
export type MediaTrack = z.infer<typeof mediaTrackSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type Derivation = z.infer<typeof derivationSchema>;
export type Cut = z.infer<typeof cutSchema>;
