import { z } from 'zod';
import { iri } from '../fields/address.ts';
import { field } from '../fields/field.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { versionPattern } from '../fields/patterns.ts';
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

const shortest = {
  version: '1.0',
  title: 'The lobby',
  language: 'en',
  media: [{ id: 'raw', files: [{ src: 'lobby.mp4' }] }],
  parties: [{ id: 'union', type: 'Organization', name: 'Dock Workers Union' }],
  claims: [
    {
      id: 'c1',
      party: 'union',
      text: 'The union said that the door was open.',
      targets: [{ media: 'raw', start: 14.5, end: 16 }],
    },
  ],
};

/** One case: its media, parties, sources, moments, claims and how they answer one another. */
export const documentSchema = noun({
  $schema: field(
    z.string(),
    'Schema',
    "For editors' completion: where the JSON Schema file lies.",
    'node_modules/@claimcue/schema/document.schema.json',
  ).optional(),
  version: field(z.string().regex(versionPattern), 'Version', 'The version of this format.', '1.0'),
  id: field(
    iri,
    'Id',
    'A name for the case that is unique in the world.',
    'https://example.org/cases/lobby',
  ).optional(),
  title: field(nonEmptyText, 'Title', 'What the case is called.', 'The lobby, 14 March'),
  summary: field(
    nonEmptyText,
    'Summary',
    'The case in a few sentences that take no side.',
    'Two accounts of what happened in a lobby.',
  ).optional(),
  language: field(language, 'Language', "The language of the document's own texts.", 'en'),
  created: field(date, 'Created', 'When the document was first made.', '2026-06-11').optional(),
  updated: field(date, 'Updated', 'When it was last changed.', '2026-06-15T10:00:00Z').optional(),
  creators: field(z.array(creatorSchema), 'Creators', 'Who made the document.', [
    { type: 'Organization', name: 'The Lobby Desk' },
  ]).optional(),
  license: field(nonEmptyText, 'Licence', 'An SPDX name or an address.', 'CC-BY-4.0').optional(),
  notices: field(z.array(noticeSchema), 'Notices', 'What the reader is told beforehand or beside.', [
    { kind: 'note', text: 'Times are those of the camera.' },
  ]).optional(),
  media: field(z.array(mediaSchema), 'Media', 'The recordings and edits.', shortest.media),
  parties: field(
    z.array(partySchema),
    'Parties',
    'Who gives an account, in the order shown.',
    shortest.parties,
  ),
  sources: field(z.array(sourceSchema), 'Sources', 'Where the parties are quoted from.', [
    { id: 's1', type: 'NewsArticle', title: 'What happened in the lobby' },
  ]).optional(),
  moments: field(z.array(momentSchema), 'Moments', 'What the accounts speak about, in the order shown.', [
    { id: 'm1', title: 'At the door', targets: [{ media: 'raw', start: 14.5, end: 31 }] },
  ]).optional(),
  claims: field(z.array(claimSchema), 'Claims', 'What the parties said.', shortest.claims),
  relations: field(z.array(relationSchema), 'Relations', 'How claims answer one another.', [
    { id: 'r1', type: 'disputes', from: 'c2', to: 'c1', attributedTo: 'editor' },
  ]).optional(),
  replies: field(z.array(replySchema), 'Replies', 'Right of reply: who was asked, and what came of it.', [
    { id: 'y1', party: 'union', to: ['c1'], status: 'sought' },
  ]).optional(),
  corrections: field(z.array(correctionSchema), 'Corrections', 'What was changed after publication.', [
    { id: 'k1', of: 'c1', field: '/text', date: '2026-06-15', severity: 'minor' },
  ]).optional(),
}).meta({
  title: 'Claim document',
  description: 'Who said what, quoted from where, about which seconds of which recording.',
  examples: [shortest],
});
