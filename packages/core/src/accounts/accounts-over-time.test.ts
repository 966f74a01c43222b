import type { Claim, ClaimDocument, Relation } from '@claimcue/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTime } from '../time/time-range.ts';
import { AccountsOverTime } from './accounts-over-time.ts';
import { claimLinks } from './claim-links.ts';
import { orderByTime, orderMoments } from './order-by-time.ts';
import { timedClaims } from './timed-claims.ts';
import { voiceBands } from './voice-bands.ts';

function caseOf(claims: Claim[], relations: Relation[] = []): ClaimDocument {
  return {
    version: '1.0',
    title: 'Test',
    language: 'en',
    media: [{ id: 'raw', files: [], duration: 20 }],
    parties: ['b', 'a', 'c'].map((id) => ({ id, type: 'Organization', name: id.toUpperCase() })),
    claims,
    relations,
  };
}

const claims = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
    ),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map(
      ([party, start, length], i): Claim => ({
        id: `c${i}`,
        party,
        text: 'x',
        targets: [{ media: 'raw', start: start / 4, end: (start + length) / 4 }],
      }),
    ),
  );

const relation = (id: string, from: string, to: string, attributedTo = 'editor'): Relation => ({
  id,
  type: 'disputes',
  from,
  to,
  attributedTo,
});

describe('AccountsOverTime', () => {
  it('agrees at every quarter of a second with looking at every claim', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const document = caseOf(list);
        const over = new AccountsOverTime(document, 'raw');
        const timed = timedClaims(document, 'raw');
        for (let seconds = 0; seconds < 26; seconds += 0.25) {
          const speaking = timed.filter((entry) => containsTime(entry, seconds)).map((entry) => entry.thing);
          const { accounts } = over.at(seconds);
          expect(accounts.map(({ party }) => party.id)).toEqual(['b', 'a', 'c']);
          for (const account of accounts) {
            expect(account.claims).toEqual(speaking.filter((claim) => claim.party === account.party.id));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows how the claims of a second answer each other, and who says so', () => {
    const at = (id: string, party: string, start: number): Claim => ({
      id,
      party,
      text: 'x',
      targets: [{ media: 'raw', start, end: start + 5 }],
    });
    const document = caseOf(
      [at('a1', 'a', 0), at('b1', 'b', 2), at('c1', 'c', 8)],
      [relation('r1', 'b1', 'a1', 'b'), relation('r2', 'c1', 'a1'), relation('r3', 'a1', 'b1')],
    );
    const seen = new AccountsOverTime(document, 'raw')
      .at(3)
      .links.map((link) => [link.relation.id, link.from.id, link.to.id, link.drawnBy?.id]);
    expect(seen).toEqual([
      ['r1', 'b1', 'a1', 'b'],
      ['r3', 'a1', 'b1', undefined],
    ]);
  });
});

describe('claimLinks', () => {
  it('leaves out a relation of which one end is missing or not asked for', () => {
    const document = caseOf(
      [
        { id: 'a1', party: 'a', text: 'x' },
        { id: 'b1', party: 'b', text: 'y' },
      ],
      [relation('r1', 'a1', 'b1'), relation('r2', 'a1', 'gone')],
    );
    expect(claimLinks(document).map((link) => link.relation.id)).toEqual(['r1']);
    expect(claimLinks(document, ['a1'])).toEqual([]);
  });
});

describe('voiceBands', () => {
  it('agrees everywhere with looking at every claim, without gap and without equal neighbours', () => {
    fc.assert(
      fc.property(claims, fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }), (list, parties) => {
        const document = caseOf(list);
        const bands = voiceBands(document, 'raw', parties === undefined ? {} : { parties });
        const timed = timedClaims(document, 'raw');
        let end = 0;
        for (const [i, band] of bands.entries()) {
          expect(band.start).toBe(end);
          end = band.end;
          if (i > 0) expect(band.parties).not.toEqual(bands[i - 1]!.parties);
          for (let seconds = band.start; seconds < band.end; seconds += 0.25) {
            const speaking = ['b', 'a', 'c'].filter(
              (id) =>
                (parties?.includes(id) ?? true) &&
                timed.some((entry) => entry.thing.party === id && containsTime(entry, seconds)),
            );
            expect(band.parties).toEqual(speaking);
          }
        }
        expect(end).toBe(20);
      }),
      { numRuns: 100 },
    );
  });

  it('says of how many voices each band is', () => {
    const one = (id: string, party: string, start: number, end: number): Claim => ({
      id,
      party,
      text: 'x',
      targets: [{ media: 'raw', start, end }],
    });
    const bands = voiceBands(caseOf([one('a1', 'a', 2, 6), one('b1', 'b', 4, 8)]), 'raw');
    expect(bands.map(({ start, end, voices }) => [start, end, voices])).toEqual([
      [0, 2, 'none'],
      [2, 4, 'one'],
      [4, 6, 'several'],
      [6, 8, 'one'],
      [8, 20, 'none'],
    ]);
  });
});

describe('orderByTime', () => {
  it('keeps in place what has no time, and orders the rest as a stable sort does', () => {
    const entry = fc.record({ time: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const ordered = orderByTime(entries, ({ time }) => time);
        for (const [i, { time }] of entries.entries()) {
          if (time === undefined) expect(ordered[i]).toBe(entries[i]);
        }
        const timed = (list: typeof entries) => list.filter(({ time }) => time !== undefined);
        const sorted = timed(entries).sort((a, b) => a.time! - b.time!);
        expect(timed(ordered)).toEqual(sorted);
        for (const [i, one] of timed(ordered).entries()) expect(one).toBe(sorted[i]);
      }),
    );
  });
});

describe('orderMoments', () => {
  it("gives the document's order, or on request that of the recording", () => {
    const document: ClaimDocument = {
      ...caseOf([]),
      moments: [
        { id: 'late', title: 'Late', targets: [{ media: 'raw', at: 9 }] },
        { id: 'unseen', title: 'Unseen' },
        { id: 'early', title: 'Early', targets: [{ media: 'raw', start: 1, end: 2 }] },
      ],
    };
    const ids = (media?: string) => orderMoments(document, media).map((moment) => moment.id);
    expect(ids()).toEqual(['late', 'unseen', 'early']);
    expect(ids('raw')).toEqual(['early', 'unseen', 'late']);
  });
});
