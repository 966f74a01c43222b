import type { ClaimDocument } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { hasOwnTimeOrder, momentRows } from './moment-rows.ts';

const moment = (id: string, start?: number) => ({
  id,
  title: id,
  ...(start === undefined ? {} : { targets: [{ media: 'v', start, end: start + 5 }] }),
});

const caseOf = (...moments: ReturnType<typeof moment>[]): ClaimDocument => ({
  version: '1.0',
  title: 'Case',
  language: 'en',
  media: [{ id: 'v', duration: 100, files: [] }],
  parties: [
    { id: 'a', type: 'Person', name: 'A' },
    { id: 'b', type: 'Person', name: 'B' },
  ],
  moments,
  claims: [{ id: 'c', party: 'a', text: 'Said' }],
});

const options = { media: 'v', isShown: () => true };
const idsOf = (document: ClaimDocument, order: 'document' | 'time', media: string | undefined = 'v') =>
  momentRows(document, { ...options, order, media }).map((row) => row.moment?.id);

describe('momentRows', () => {
  it('keeps the document’s order, and puts the whole last', () => {
    expect(idsOf(caseOf(moment('late', 50), moment('early', 10)), 'document')).toEqual([
      'late',
      'early',
      undefined,
    ]);
  });

  it('orders by time on request, and leaves a moment without a time where it stands', () => {
    const document = caseOf(moment('late', 50), moment('unseen'), moment('early', 10));
    expect(idsOf(document, 'time')).toEqual(['early', 'unseen', 'late', undefined]);
  });

  it('lets a moment keep its number in any order', () => {
    const rows = momentRows(caseOf(moment('late', 50), moment('early', 10)), { ...options, order: 'time' });
    expect(rows.map(({ number }) => number)).toEqual([2, 1, undefined]);
  });

  it('takes only the parties that are shown', () => {
    const rows = momentRows(caseOf(moment('m')), {
      media: 'v',
      order: 'document',
      isShown: (id) => id === 'b',
    });
    expect(rows[0]!.accounts.map(({ party }) => party.id)).toEqual(['b']);
  });
});

describe('hasOwnTimeOrder', () => {
  it('is false where the document is in order of time, or nothing is timed', () => {
    expect(hasOwnTimeOrder(caseOf(moment('a', 1), moment('b', 2)), 'v')).toBe(false);
    expect(hasOwnTimeOrder(caseOf(moment('a', 2), moment('b', 1)), 'v')).toBe(true);
    expect(hasOwnTimeOrder(caseOf(moment('a', 2), moment('b', 1)), 'other')).toBe(false);
  });
});
