import { z } from 'zod';
import { mediaAddress } from '../fields/address.ts';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { date, duration, frameRate, uncertainty } from '../fields/time.ts';
import { derivationSchema } from './derivation.ts';
import { mediaFileSchema, mediaTrackSchema } from './media-file.ts';
import { provenanceSchema } from './provenance.ts';

/** A recording or an edit of one. `files` may be empty: a recording that is known of but not held. */
export const mediaSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'raw'),
  type: field(z.enum(['Video', 'Audio']), 'Type', 'Whether it has a picture.', 'Video').optional(),
  title: field(nonEmptyText, 'Title', 'What the recording is called.', 'Lobby camera 2').optional(),
  duration: field(duration, 'Duration', 'How long it lasts, in seconds.', 612.4).optional(),
  width: field(z.number().int().positive(), 'Width', 'Natural width in pixels.', 1920).optional(),
  height: field(z.number().int().positive(), 'Height', 'Natural height in pixels.', 1080).optional(),
  frameRate: field(frameRate, 'Frame rate', 'Frames per second.', '30000/1001').optional(),
  files: field(
    z.array(mediaFileSchema),
    'Files',
    'The files that hold it; empty for a recording known but not held.',
    [{ src: 'lobby.mp4', type: 'video/mp4' }],
  ),
  standsInFor: field(
    reference,
    'Stands in for',
    "On a drawing or dummy: the recording that it stands in for. That recording's provenance is never the drawing's.",
    'released',
  ).optional(),
  poster: field(mediaAddress, 'Poster', 'A still picture shown before playback.', 'lobby.jpg').optional(),
  tracks: field(z.array(mediaTrackSchema), 'Tracks', 'Captions and other text tracks.', [
    { kind: 'captions', src: 'lobby.en.vtt', srclang: 'en' },
  ]).optional(),
  description: field(
    nonEmptyText,
    'Description',
    'A text alternative: what the recording shows, for those who cannot see it.',
    'A lobby seen from the ceiling; two guards stand at the door.',
  ).optional(),
  startedAt: field(date, 'Started at', 'Wall clock at media time 0.', '2026-03-14T21:02:11-05:00').optional(),
  clockUncertainty: field(
    uncertainty,
    'Clock uncertainty',
    'How far the wall clock may be off, in seconds either way.',
    2,
  ).optional(),
  provenance: field(
    z.array(provenanceSchema),
    'Provenance',
    'How the recording came to be known, in order.',
    [{ activity: 'released', by: 'pd', date: '2026-06-02' }],
  ).optional(),
  derivedFrom: field(z.array(derivationSchema), 'Derived from', 'The recordings that it was cut from.', [
    { media: 'raw', cuts: [{ start: 0, end: 20, from: 41.5 }] },
  ]).optional(),
}).meta({
  id: 'Media',
  title: 'Media',
  description: 'A recording, or an edit of one, with its files and provenance.',
  examples: [{ id: 'raw', type: 'Video', duration: 612.4, files: [{ src: 'lobby.mp4' }] }],
});
