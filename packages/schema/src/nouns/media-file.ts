import { z } from 'zod';
import { mediaAddress } from '../fields/address.ts';
import { sha256 } from '../fields/digest.ts';
import { field } from '../fields/field.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { nonEmptyText } from '../fields/text.ts';
import { seconds } from '../fields/time.ts';

/** One file that holds a recording, or a part of it. */
export const mediaFileSchema = noun({
  src: field(mediaAddress, 'Address', 'Where the file lies.', 'lobby.mp4'),
  type: field(nonEmptyText, 'Type', 'Its MIME type.', 'video/mp4').optional(),
  sha256: field(
    sha256,
    'SHA-256',
    'SHA-256 of the file.',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ).optional(),
  offset: field(seconds, 'Offset', 'Seconds that this file starts after media time 0.', 0).optional(),
}).meta({
  id: 'MediaFile',
  title: 'File',
  description: 'One file that holds the recording.',
  examples: [{ src: 'lobby.mp4', type: 'video/mp4' }],
});

/** A text track that belongs to a recording. */
export const mediaTrackSchema = noun({
  kind: field(
    z.enum(['captions', 'subtitles', 'descriptions', 'chapters', 'metadata']),
    'Kind',
    'What the track is for, by its HTML name.',
    'captions',
  ),
  src: field(mediaAddress, 'Address', 'Where the track lies.', 'lobby.en.vtt'),
  srclang: field(language, 'Language', "The track's language.", 'en').optional(),
  label: field(nonEmptyText, 'Label', 'What the menu calls it.', 'English').optional(),
}).meta({
  id: 'MediaTrack',
  title: 'Track',
  description: 'A text track that belongs to the recording.',
  examples: [{ kind: 'captions', src: 'lobby.en.vtt', srclang: 'en', label: 'English' }],
});
