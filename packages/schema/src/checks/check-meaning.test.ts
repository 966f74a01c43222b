import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../scripts/generate/json-schema.ts';
import { changeAt } from '../fixtures/change-document.ts';
import { example } from '../fixtures/examples.ts';
import { largeCase } from '../fixtures/large-case.ts';
import type { IssueCode, IssuePath } from '../issues/issue.ts';
import { toJsonSchema } from '../json-schema/to-json-schema.ts';
import { nounFields } from '../nouns/noun-fields.gen.ts';
import { parseDocument } from '../parse/parse-document.ts';

const rich = example('rich');

/** What is wrong with the rich example once something else stands at a path. */
function issuesWith(path: IssuePath, put: unknown) {
  const result = parseDocument(changeAt(rich, path, put));
  return result.ok ? [] : result.issues.map((issue) => ({ code: issue.code, path: issue.path }));
}

// Each law broken once: where, by what, and what is said where.
const broken: readonly [place: IssuePath, put: unknown, code: IssueCode, said?: IssuePath][] = [
  [['claims', 0, 'party'], 'nobody', 'unknown-reference'],
  [['claims', 0, 'party'], 'raw', 'unknown-reference'],
  [['claims', 0, 'party'], 'x'.repeat(1_000), 'unknown-reference'],
  [['claims', 0, 'moment'], 'nothing', 'unknown-reference'],
  [['claims', 0, 'targets', 0, 'media'], 'nothing', 'unknown-reference'],
  [['claims', 0, 'quotes', 0, 'source'], 'nothing', 'unknown-reference'],
  [['moments', 0, 'targets', 0, 'media'], 'nothing', 'unknown-reference'],
  [['media', 2, 'standsInFor'], 'nothing', 'unknown-reference'],
  [['media', 1, 'derivedFrom', 0, 'media'], 'nothing', 'unknown-reference'],
  [['media', 0, 'provenance', 1, 'source'], 'nothing', 'unknown-reference'],
  [['notices', 0, 'media', 0], 'nothing', 'unknown-reference'],
  [['notices', 1, 'moments', 0], 'nothing', 'unknown-reference'],
  [['notices', 2, 'source'], 'nothing', 'unknown-reference'],
  [['relations', 0, 'from'], 'nothing', 'unknown-reference'],
  [['relations', 0, 'to'], 'nothing', 'unknown-reference'],
  [['relations', 0, 'attributedTo'], 'nobody', 'unknown-reference'],
  [['replies', 0, 'party'], 'nobody', 'unknown-reference'],
  [['replies', 0, 'to', 0], 'nothing', 'unknown-reference'],
  [['corrections', 0, 'of'], 'nothing', 'unknown-reference'],
  [['sources', 1, 'id'], 's1', 'duplicate-id'],
  [['replies', 0, 'id'], 'c1', 'duplicate-id'],
  [['corrections', 0, 'id'], 'raw', 'duplicate-id'],
  [
    ['claims', 0, 'targets', 0],
    { media: 'raw', start: 3, end: 3 },
    'end-before-start',
    ['claims', 0, 'targets', 0, 'end'],
  ],
  [['moments', 0, 'targets', 0, 'end'], 3, 'end-before-start'],
  [
    ['moments', 0, 'targets', 0],
    { media: 'raw', at: 700 },
    'beyond-duration',
    ['moments', 0, 'targets', 0, 'at'],
  ],
  [
    ['moments', 0, 'targets', 0],
    { media: 'raw', start: 700 },
    'beyond-duration',
    ['moments', 0, 'targets', 0, 'start'],
  ],
  [['media', 1, 'derivedFrom', 0, 'cuts', 1, 'end'], 20, 'end-before-start'],
  [['media', 1, 'derivedFrom', 0, 'cuts', 1, 'end'], 50, 'beyond-duration'],
  [['media', 1, 'derivedFrom', 0, 'cuts', 1, 'from'], 610, 'beyond-duration'],
  [['media', 1, 'derivedFrom', 0, 'cuts', 1, 'start'], 19, 'overlapping-cuts'],
  [['media', 1, 'derivedFrom', 0, 'media'], 'broadcast', 'derivation-cycle', ['media', 1, 'derivedFrom']],
  [['media', 0, 'standsInFor'], 'drawing', 'stand-in-cycle'],
  [['relations', 0, 'to'], 'c2', 'self-relation'],
  [['relations', 0, 'type'], 'corrects', 'corrects-another-party'],
  [['language'], 'en-a', 'not-a-language'],
];

describe('checkMeaning', () => {
  it.each(broken)('%j = %j is %s', (place, put, code, said = place) => {
    expect(issuesWith(place, put)).toContainEqual({ code, path: said });
  });

  it('looks at every field of the format that holds a date or a language', () => {
    const definitions = (toJsonSchema() as JsonSchema).$defs!;
    const missed: string[] = [];
    let fields = 0;
    // Walks to the first thing of each noun in the rich example, and spoils each such field in turn.
    const walk = (noun: string, value: unknown, path: IssuePath): void => {
      const properties = noun === 'ClaimDocument' ? toJsonSchema().properties : definitions[noun]?.properties;
      for (const [key, property] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
        const spoilt = { '#/$defs/Date': '2026-02-30', '#/$defs/Language': 'en-a' }[property.$ref ?? ''];
        if (spoilt === undefined) continue;
        fields++;
        const code = spoilt === 'en-a' ? 'not-a-language' : 'not-a-date';
        const found = issuesWith([...path, key], spoilt);
        if (!found.some((issue) => issue.code === code && issue.path.at(-1) === key))
          missed.push(`${noun}.${key}`);
      }
      for (const [key, held] of nounFields.get(noun) ?? []) {
        const inner = (value as Record<string, unknown>)[key];
        if (held !== '' && Array.isArray(inner))
          inner.forEach((item, i) => walk(held, item, [...path, key, i]));
        else if (held !== '' && inner !== undefined) walk(held, inner, [...path, key]);
      }
    };
    walk('ClaimDocument', rich, []);
    expect(missed).toEqual([]);
    expect(fields).toBeGreaterThan(30);
  });

  it('knows the leap years', () => {
    expect(issuesWith(['claims', 0, 'stated'], '2024-02-29')).toEqual([]);
    expect(issuesWith(['claims', 0, 'stated'], '2000-02-29')).toEqual([]);
    expect(issuesWith(['claims', 0, 'stated'], '1900-02-29')).toHaveLength(1);
    expect(issuesWith(['claims', 0, 'stated'], '2026-04-31')).toHaveLength(1);
  });

  it('lets compilations, slow motion and abutting cuts be', () => {
    const cuts = [
      { start: 20, end: 40, from: 0, rate: 0.5 },
      { start: 0, end: 20, from: 592.4 },
    ];
    expect(issuesWith(['media', 1, 'derivedFrom', 0, 'cuts'], cuts)).toEqual([]);
    expect(
      issuesWith(
        ['media', 1, 'derivedFrom'],
        [
          { media: 'raw', cuts: [{ start: 0, end: 20, from: 0 }] },
          { media: 'drawing', cuts: [{ start: 20, end: 40, from: 0 }] },
        ],
      ),
    ).toEqual([]);
  });

  it('lists no more issues than asked for, and says that there are more', () => {
    const document = largeCase(500);
    for (const claim of document.claims) claim.party = 'nobody';
    const result = parseDocument(document, { issues: 10 });
    if (result.ok) throw new Error('The document is valid');
    expect(result.issues).toHaveLength(11);
    expect(result.issues.at(-1)?.code).toBe('more-issues');
  });

  it('finds a cycle of a hundred thousand recordings without recursion', () => {
    const count = 100_000;
    const media = Array.from({ length: count }, (_, i) => ({
      id: `v${i}`,
      files: [],
      derivedFrom: [{ media: `v${(i + 1) % count}` }],
    }));
    const result = parseDocument({ ...example('shortest'), media, claims: [] });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'derivation-cycle' }] });
    expect(!result.ok && result.issues[0]!.message.length).toBeLessThan(200);
  });
});
