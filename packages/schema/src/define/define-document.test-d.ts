import { defineDocument } from './define-document.ts';

/*
 * Nothing here runs: the compiler checks it. A line after `@ts-expect-error` must be an error, or it is one itself.
 */

const head = { version: '1.0', title: 'The lobby', language: 'en' } as const;
const parties = [{ id: 'union', type: 'Organization', name: 'Dock Workers Union' }] as const;

// Every reference resolves.
defineDocument({
  ...head,
  media: [
    { id: 'raw', files: [] },
    { id: 'edit', files: [], derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 1, from: 2 }] }] },
    { id: 'drawing', files: [], standsInFor: 'raw' },
  ],
  parties: [...parties, { id: 'police', type: 'Organization', name: 'Harbour Police' }],
  sources: [{ id: 's1', type: 'Letter', title: 'A letter' }],
  moments: [{ id: 'm1', title: 'At the door', targets: [{ media: 'raw', at: 3 }] }],
  claims: [
    {
      id: 'c1',
      party: 'union',
      text: 'The union said that the door was open.',
      moment: 'm1',
      targets: [{ media: 'edit', start: 1, end: 2 }],
      quotes: [{ source: 's1', voice: 'party', exact: 'It was open.' }],
    },
    { id: 'c2', party: 'police', text: 'The police said that it was not.' },
  ],
  relations: [{ id: 'r1', type: 'disputes', from: 'c2', to: 'c1', attributedTo: 'editor' }],
  replies: [{ id: 'y1', party: 'police', to: ['c1'], status: 'sought' }],
  notices: [{ kind: 'stand-in', text: 'A drawing.', media: ['drawing'], moments: ['m1'], source: 's1' }],
  'vendor:key': 1,
});

// A party that is not there.
defineDocument({
  ...head,
  media: [],
  parties,
  // @ts-expect-error
  claims: [{ id: 'c1', party: 'unoin', text: 'x' }],
});

// A recording that is not there.
defineDocument({
  ...head,
  media: [{ id: 'raw', files: [] }],
  parties,
  // @ts-expect-error
  claims: [{ id: 'c1', party: 'union', text: 'x', targets: [{ media: 'rwa', at: 1 }] }],
});

// A source where none is defined.
defineDocument({
  ...head,
  media: [],
  parties,
  // @ts-expect-error
  claims: [{ id: 'c1', party: 'union', text: 'x', quotes: [{ source: 's1', voice: 'party', exact: 'x' }] }],
});

// A moment where none is defined.
defineDocument({
  ...head,
  media: [],
  parties,
  // @ts-expect-error
  claims: [{ id: 'c1', party: 'union', text: 'x', moment: 'm1' }],
});

// A relation to a claim that is not there.
defineDocument({
  ...head,
  media: [],
  parties,
  claims: [{ id: 'c1', party: 'union', text: 'x' }],
  // @ts-expect-error
  relations: [{ id: 'r1', type: 'disputes', from: 'c1', to: 'c9', attributedTo: 'editor' }],
});

// A reply of a party that is not there.
defineDocument({
  ...head,
  media: [],
  parties,
  claims: [],
  // @ts-expect-error
  replies: [{ id: 'y1', party: 'police', status: 'sought' }],
});

// A stand-in for a recording that is not there.
defineDocument({
  ...head,
  // @ts-expect-error
  media: [{ id: 'drawing', files: [], standsInFor: 'raw' }],
  parties,
  claims: [],
});

// A word that the format does not know.
defineDocument({
  ...head,
  media: [],
  // @ts-expect-error
  parties: [{ id: 'union', type: 'Club', name: 'Dock Workers Union' }],
  claims: [],
});

// A slip in a key of the document; a key with a namespace is fine, as above.
defineDocument({
  ...head,
  media: [],
  parties,
  claims: [],
  // @ts-expect-error
  relatoins: [],
});
