// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${1:text}` is how editors mark a place to fill in.

/** What an editor offers to write at once; `$1`, `$2` are the places to fill in, in order. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** The snippets of each definition of the JSON Schema. Filled in as they stand, they make the shape and no more. */
export const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  ClaimDocument: [
    {
      label: 'Claim document',
      description: 'The shortest document: one recording, one party, one claim.',
      body: {
        version: '1.0',
        title: '$1',
        language: '${2:en}',
        media: [{ id: '${3:video}', files: [{ src: '${4:video.mp4}' }] }],
        parties: [{ id: '${5:party}', type: '${6|Organization,Person|}', name: '$7' }],
        claims: [
          {
            id: 'c1',
            party: '${5:party}',
            text: '$8',
            targets: [{ media: '${3:video}', start: '^${9:0}', end: '^${10:5}' }],
          },
        ],
      },
    },
  ],
  Claim: [
    {
      label: 'Claim with a quote',
      description: 'What a party said, and the words that carry it.',
      body: {
        id: '$1',
        party: '$2',
        text: '$3',
        moment: '$4',
        quotes: [{ source: '$5', voice: '${6|party,source|}', exact: '$7' }],
      },
    },
    {
      label: 'Claim about seconds of footage',
      description: 'What a party said about a range of one recording.',
      body: {
        id: '$1',
        party: '$2',
        text: '$3',
        targets: [{ media: '$4', start: '^${5:0}', end: '^${6:5}' }],
      },
    },
  ],
  Quote: [
    {
      label: "Quote in the party's own words",
      description: 'Shown in quotation marks.',
      body: { source: '$1', voice: 'party', exact: '$2' },
    },
    {
      label: 'Quote in the words of the source',
      description: 'Shown as "<publisher> reported: …".',
      body: { source: '$1', voice: 'source', exact: '$2' },
    },
  ],
  Target: [
    {
      label: 'Range',
      description: 'From start to end; the end is not included.',
      body: { media: '$1', start: '^${2:0}', end: '^${3:5}' },
    },
    {
      label: 'Open range',
      description: 'From start to the end of the recording.',
      body: { media: '$1', start: '^${2:0}' },
    },
    { label: 'Point', description: 'One instant.', body: { media: '$1', at: '^${2:0}' } },
  ],
  Media: [
    {
      label: 'Recording',
      description: 'A recording with one file.',
      body: { id: '$1', title: '$2', files: [{ src: '$3', type: '${4:video/mp4}' }] },
    },
    {
      label: 'Recording that is not held',
      description: 'Known of, but no file of it is there.',
      body: { id: '$1', title: '$2', files: [] },
    },
    {
      label: 'Edit of a recording',
      description: 'Cut from another recording.',
      body: {
        id: '$1',
        files: [{ src: '$2' }],
        derivedFrom: [{ media: '$3', cuts: [{ start: '^${4:0}', end: '^${5:20}', from: '^${6:0}' }] }],
      },
    },
  ],
  Party: [
    {
      label: 'Organisation',
      description: 'An organisation that speaks as one.',
      body: { id: '$1', type: 'Organization', name: '$2' },
    },
    {
      label: 'Person',
      description: 'A person who may be named.',
      body: { id: '$1', type: 'Person', name: '$2', privacy: 'public' },
    },
    {
      label: 'Private person',
      description: 'The name is a pseudonym: a true name never stands in a document.',
      body: { id: '$1', type: 'Person', name: '${2:Neighbour A}', privacy: '${3|private,minor|}' },
    },
  ],
  Source: [
    {
      label: 'Article',
      description: 'A published article.',
      body: {
        id: '$1',
        type: 'NewsArticle',
        title: '$2',
        publisher: '$3',
        datePublished: '$4',
        url: 'https://$5',
      },
    },
  ],
  Moment: [
    {
      label: 'Moment in the footage',
      description: 'Something that happened, and where it is seen.',
      body: { id: '$1', title: '$2', targets: [{ media: '$3', start: '^${4:0}', end: '^${5:5}' }] },
    },
    {
      label: 'Moment that no footage shows',
      description: 'Something that happened and was not recorded.',
      body: { id: '$1', title: '$2' },
    },
  ],
  Relation: [
    {
      label: 'Relation',
      description: 'How one claim answers another, and who says so.',
      body: {
        id: '$1',
        type: '${2|supports,disputes,qualifies,agrees,corrects|}',
        from: '$3',
        to: '$4',
        attributedTo: '${5:editor}',
      },
    },
  ],
  Notice: [
    {
      label: 'Notice',
      description: 'A word to the reader.',
      body: { kind: '${1|stand-in,graphic,update,note|}', text: '$2' },
    },
  ],
  Reply: [
    {
      label: 'Right of reply',
      description: 'That a party was asked, and what came of it.',
      body: { id: '$1', party: '$2', to: ['$3'], status: '${4|sought,received,declined,no-response|}' },
    },
  ],
  Correction: [
    {
      label: 'Correction',
      description: 'What was changed after publication.',
      body: { id: '$1', of: '$2', field: '/${3:text}', date: '$4', severity: '${5|minor,major|}' },
    },
  ],
};
