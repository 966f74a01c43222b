import type { ClaimDocument } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { accountsByMoment, answersByClaim } from './accounts-by-moment.ts';
import { claimsByParty } from './claims-by-party.ts';
import { noticesFor } from './notices-for.ts';
import { partyIdentities } from './party-identity.ts';
import { claimPlacer, possibleRange, timedClaims } from './timed-claims.ts';
import { timesOfClaims } from './times-of-claims.ts';

const document: ClaimDocument = {
  version: '1.0',
  title: 'Test',
  language: 'en',
  notices: [
    { kind: 'stand-in', text: 'A drawing.', media: ['raw'] },
    { kind: 'note', text: 'For all.' },
  ],
  media: [
    { id: 'raw', files: [], duration: 100 },
    {
      id: 'edit',
      files: [],
      duration: 20,
      derivedFrom: [
        {
          media: 'raw',
          cuts: [
            { start: 0, end: 10, from: 10 },
            { start: 10, end: 20, from: 25 },
          ],
        },
      ],
    },
  ],
  parties: [
    { id: 'b', type: 'Person', name: 'B' },
    { id: 'a', type: 'Organization', name: 'A' },
  ],
  moments: [
    { id: 'inside', title: 'Inside' },
    { id: 'outside', title: 'Outside', targets: [{ media: 'raw', start: 15, end: 30 }] },
  ],
  claims: [
    { id: 'a1', party: 'a', text: 'one', moment: 'outside' },
    { id: 'b1', party: 'b', text: 'two', moment: 'outside', targets: [{ media: 'raw', at: 12 }] },
    { id: 'a2', party: 'a', text: 'three' },
    { id: 'b2', party: 'b', text: 'four', moment: 'inside' },
    { id: 'a3', party: 'a', text: 'five', targets: [{ media: 'raw', start: 90 }] },
  ],
  relations: [
    { id: 'r1', type: 'disputes', from: 'b1', to: 'a1', attributedTo: 'editor' },
    { id: 'r2', type: 'agrees', from: 'a1', to: 'b1', attributedTo: 'a' },
  ],
};

describe('accountsByMoment', () => {
  it('keeps the order of moments and parties, and puts claims on the whole last', () => {
    const rows = accountsByMoment(document);
    expect(rows.map((row) => row.moment?.id)).toEqual(['inside', 'outside', undefined]);
    for (const row of rows) expect(row.accounts.map((account) => account.party.id)).toEqual(['b', 'a']);
  });

  it('shows a silent party as an empty account', () => {
    const [inside] = accountsByMoment(document);
    expect(inside?.accounts.map((account) => account.claims.map((claim) => claim.id))).toEqual([['b2'], []]);
  });
});

describe('answersByClaim', () => {
  it('shows a relation on both claims, with who draws it', () => {
    const answers = answersByClaim(document);
    const seen = answers.get('a1')!.map((answer) => [answer.direction, answer.other.id, answer.drawnBy?.id]);
    expect(seen).toEqual([
      ['answered-by', 'b1', undefined],
      ['answers', 'b1', 'a'],
    ]);
  });
});

describe('claimPlacer', () => {
  it('places each claim as timedClaims places them all', () => {
    for (const media of ['raw', 'edit', 'unknown']) {
      const place = claimPlacer(document, media);
      expect(document.claims.flatMap((claim) => place(claim))).toEqual(timedClaims(document, media));
    }
  });
});

describe('timedClaims', () => {
  it("takes a claim's own target before its moment's, and an open range to the end of the recording", () => {
    const timed = timedClaims(document, 'raw').map(({ thing, start, end }) => [thing.id, start, end]);
    expect(timed).toEqual([
      ['a1', 15, 30],
      ['b1', 12, 14],
      ['a3', 90, 100],
    ]);
  });

  it('shows in an edit what the edit kept, as one run where nothing is seen between', () => {
    const timed = timedClaims(document, 'edit').map(({ thing, start, end }) => [thing.id, start, end]);
    expect(timed).toEqual([
      ['a1', 5, 15],
      ['b1', 2, 4],
    ]);
  });
});

describe('possibleRange', () => {
  it('outlines in an edit what is outlined in the recording, unless a cut may have cropped the picture', () => {
    const region = { unit: 'percent', x: 1, y: 2, width: 3, height: 4 } as const;
    const media = [
      { id: 'raw', files: [] },
      { id: 'edit', files: [], derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 9, from: 0 }] }] },
      {
        id: 'close',
        files: [],
        derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 9, from: 0, crop: region }] }],
      },
    ];
    const claims = [
      { id: 'c', party: 'a', text: 'x', targets: [{ media: 'raw', start: 1, end: 2, region }] },
    ];
    const plain = { version: '1.0', title: 'T', language: 'en', parties: [], claims } as const;
    const regions = (ids: readonly string[], asked: string) =>
      timedClaims(
        { ...plain, media: media.filter(({ id }) => ids.includes(id)) } as unknown as ClaimDocument,
        asked,
      ).map((timed) => timed.region);
    expect(regions(['raw', 'edit'], 'raw')).toEqual([region]);
    expect(regions(['raw', 'edit'], 'edit')).toEqual([region]);
    expect(regions(['raw', 'close'], 'close')).toEqual([undefined]);
  });

  it('widens a range by what nobody knows exactly, also through an edit', () => {
    const about: ClaimDocument = {
      ...document,
      claims: [
        {
          id: 'about',
          party: 'a',
          text: 'x',
          targets: [{ media: 'raw', start: 12, end: 14, uncertainty: 3 }],
        },
      ],
    };
    expect(timedClaims(about, 'raw').map(possibleRange)).toEqual([{ start: 9, end: 17 }]);
    // It starts two seconds into the edit, and there is no time before nought.
    expect(timedClaims(about, 'edit').map(possibleRange)).toEqual([{ start: 0, end: 7 }]);
  });
});

describe('timesOfClaims', () => {
  it('gathers the runs of each claim and leaves out what is not timed', () => {
    const times = timesOfClaims(document, 'raw');
    expect(times.get('a1')).toEqual([{ start: 15, end: 30 }]);
    expect(times.has('b2')).toBe(false);
  });
});

describe('claimsByParty', () => {
  it("gives the document's order, whatever the order asked in", () => {
    const found = claimsByParty(document, ['a2', 'b1', 'a1', 'nobody']);
    expect(found.map(({ party, claims }) => [party.id, claims.map((claim) => claim.id)])).toEqual([
      ['b', ['b1']],
      ['a', ['a1', 'a2']],
    ]);
  });
});

describe('noticesFor', () => {
  it('shows a notice only with the recordings that it is about', () => {
    expect(noticesFor(document, 'raw').map((notice) => notice.kind)).toEqual(['stand-in', 'note']);
    expect(noticesFor(document, 'edit').map((notice) => notice.kind)).toEqual(['note']);
    expect(noticesFor(document, 'raw', ['stand-in'])).toHaveLength(1);
  });
});

describe('partyIdentities', () => {
  it('gives every party a shape, a colour and a pattern of its own', () => {
    const identities = [...partyIdentities(document.parties).values()];
    expect(new Set(identities.map((identity) => identity.symbol)).size).toBe(2);
    expect(new Set(identities.map((identity) => identity.color)).size).toBe(2);
    expect(new Set(identities.map((identity) => identity.pattern)).size).toBe(2);
  });
});
