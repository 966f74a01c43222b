import type { ClaimDocument, Target } from '@claimcue/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../edits/apply-edit.ts';
import { retimeDocument } from './retime-document.ts';
import type { Retiming } from './retiming.ts';

function caseOf(...targets: Target[]): ClaimDocument {
  return {
    version: '1.0',
    title: 'Test',
    language: 'en',
    media: [
      { id: 'raw', files: [], duration: 100 },
      {
        id: 'edit',
        files: [],
        derivedFrom: [
          {
            media: 'raw',
            cuts: [
              { start: 0, end: 4, from: 2 },
              { start: 4, end: 8, from: 10, rate: 2 },
            ],
          },
        ],
      },
    ],
    parties: [{ id: 'a', type: 'Person', name: 'A' }],
    moments: [{ id: 'm1', title: 'M', targets }],
    claims: [{ id: 'c1', party: 'a', text: 'x', targets: [{ media: 'other', at: 1 }] }],
  };
}
function retimed(document: ClaimDocument, retiming: Retiming) {
  const { edit, losses } = retimeDocument(document, retiming);
  const after = applyEdit(document, edit);
  return {
    after,
    targets: after.moments?.[0]?.targets,
    losses: losses.map(({ id, loss }) => `${id} ${loss}`),
  };
}
const quarters = fc.integer({ min: 1, max: 80 }).map((n) => n / 4);

describe('retimeDocument', () => {
  it('shifts, and shifted back everything is where it was', () => {
    fc.assert(
      fc.property(quarters, quarters, quarters, (start, length, seconds) => {
        const document = caseOf({ media: 'raw', start, end: start + length }, { media: 'raw', at: start });
        const { after } = retimed(document, { type: 'offset', media: 'raw', seconds });
        expect(after.moments?.[0]?.targets?.[1]?.at).toBe(start + seconds);
        expect(retimed(after, { type: 'offset', media: 'raw', seconds: -seconds }).after).toEqual(document);
      }),
    );
  });

  it('says what a shift pushes before the start', () => {
    const document = caseOf(
      { media: 'raw', start: 1, end: 3 },
      { media: 'raw', start: 1, end: 2 },
      { media: 'raw', at: 1 },
      { media: 'raw', start: 1 },
    );
    const { targets, losses } = retimed(document, { type: 'offset', media: 'raw', seconds: -2 });
    expect(targets).toEqual([
      { media: 'raw', start: 0, end: 1 },
      { media: 'raw', start: 0 },
    ]);
    expect(losses).toEqual(['m1 shortened', 'm1 gone', 'm1 gone', 'm1 shortened']);
  });

  it('scales lengths and uncertainty with the times', () => {
    const document = caseOf({ media: 'raw', start: 2, end: 3, uncertainty: 1 });
    expect(retimed(document, { type: 'scale', media: 'raw', factor: 2 }).targets).toEqual([
      { media: 'raw', start: 4, end: 6, uncertainty: 2 },
    ]);
    expect(() => retimeDocument(document, { type: 'scale', media: 'raw', factor: 0 })).toThrow(
      /not more than 0/,
    );
  });

  it('carries targets into an edit, and says what the edit left out', () => {
    const document = caseOf(
      { media: 'raw', start: 3, end: 5 },
      { media: 'raw', start: 5, end: 12 },
      { media: 'raw', at: 50 },
      { media: 'raw', start: 14 },
    );
    const { targets, losses } = retimed(document, { type: 'edit', media: 'raw', to: 'edit' });
    expect(targets).toEqual([
      { media: 'edit', start: 1, end: 3 },
      // The gap between the two cuts is not in the edit, so on screen this is one run.
      { media: 'edit', start: 3, end: 5 },
      { media: 'edit', start: 6, end: 8 },
    ]);
    expect(losses).toEqual(['m1 shortened', 'm1 gone', 'm1 open']);
  });

  it('follows a recording that was cut anew', () => {
    const document = caseOf({ media: 'raw', at: 30, uncertainty: 1 }, { media: 'raw', at: 3 });
    const cuts = [{ start: 0, end: 60, from: 20 }];
    const { targets, losses } = retimed(document, { type: 'cuts', media: 'raw', cuts });
    expect(targets).toEqual([{ media: 'raw', at: 10, uncertainty: 1 }]);
    expect(losses).toEqual(['m1 gone']);
  });

  it('makes no range without length of what is shorter than a microsecond then', () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom(1e-9, 1e-7, 1e-3, 0.1), (start, length) => {
        const document = caseOf({ media: 'raw', start, end: start + length });
        for (const retiming of [
          { type: 'scale', media: 'raw', factor: 1e-4 },
          { type: 'offset', media: 'raw', seconds: -start - length / 2 },
          { type: 'edit', media: 'raw', to: 'edit' },
        ] as const) {
          const { targets, losses } = retimed(document, retiming);
          for (const target of targets ?? []) expect(target.end).toBeGreaterThan(target.start!);
          if (targets?.length === 0) expect(losses).toEqual(['m1 gone']);
        }
      }),
    );
  });

  it('carries a rectangle where the picture is the same, and says where it may not be', () => {
    const percent = { unit: 'percent', x: 10, y: 10, width: 20, height: 20 } as const;
    const pixel = { ...percent, unit: 'pixel' } as const;
    const document = caseOf(
      { media: 'raw', start: 3, end: 4, region: percent },
      { media: 'raw', start: 3, end: 4, region: pixel },
    );
    const [raw, edit] = document.media;
    const regions = (media: ClaimDocument['media']) => {
      const { targets, losses } = retimed({ ...document, media }, { type: 'edit', media: 'raw', to: 'edit' });
      return { regions: targets?.map(({ region }) => region?.unit), losses };
    };
    const sized = [
      { ...raw!, width: 640, height: 360 },
      { ...edit!, width: 1280, height: 720 },
    ];
    expect(regions(sized)).toEqual({ regions: ['percent', undefined], losses: ['m1 region'] });
    expect(regions(document.media).regions).toEqual(['percent', 'pixel']);
    const cropped = {
      ...edit!,
      derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 4, from: 2, crop: percent }] }],
    };
    expect(regions([raw!, cropped]).losses).toEqual(['m1 region', 'm1 region']);
  });

  it('leaves alone what is timed to another recording', () => {
    const document = caseOf({ media: 'raw', at: 3 });
    const { after } = retimed(document, { type: 'offset', media: 'raw', seconds: 1 });
    expect(after.claims).toBe(document.claims);
    expect(after.media).toBe(document.media);
  });

  it('shifts tens of thousands of claims without looking each up in all others', () => {
    const document: ClaimDocument = {
      ...caseOf(),
      claims: Array.from({ length: 20_000 }, (_, i) => ({
        id: `c${i}`,
        party: 'a',
        text: 'x',
        targets: [{ media: 'raw', at: i }],
      })),
    };
    const { after } = retimed(document, { type: 'offset', media: 'raw', seconds: 1 });
    expect(after.claims.at(-1)?.targets?.[0]?.at).toBe(20_000);
  });
});
