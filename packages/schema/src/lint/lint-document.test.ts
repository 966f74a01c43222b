import { describe, expect, it } from 'vitest';
import { changeAt } from '../fixtures/change-document.ts';
import { example, exampleNames } from '../fixtures/examples.ts';
import { largeCase } from '../fixtures/large-case.ts';
import type { IssuePath } from '../issues/issue.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { lintDocument } from './lint-document.ts';
import { type LintRuleName, lintRules } from './rules.ts';

const rich = example('rich');

function findingsWith(path: IssuePath, put: unknown) {
  const result = parseDocument(changeAt(rich, path, put));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return lintDocument(result.document);
}

// Each rule broken once in the rich example: where, by what, and what is said where.
const broken: readonly [rule: LintRuleName, place: IssuePath, put: unknown, said?: IssuePath][] = [
  ['true-name', ['parties', 2, 'name'], 'Ana Marić'],
  ['true-name', ['claims', 2, 'speaker', 'name'], 'Rami Haddad'],
  ['no-quote', ['claims', 0, 'quotes'], [], ['claims', 0]],
  ['no-source', ['sources', 0], { id: 's1', type: 'Letter', title: 'A letter' }],
  ['no-archived-copy', ['sources', 0, 'archivedAt'], undefined],
  ['loaded-verb', ['claims', 0, 'text'], 'The union claimed that the door was open.'],
  ['loaded-verb', ['summary'], 'The police ADMITTED it.'],
  ['loaded-verb', ['moments', 0, 'title'], 'The alleged meeting'],
  ['quoted-summary', ['claims', 0, 'text'], '“The door was open.”'],
  ['lone-party', ['parties', 3], { id: 'owner', type: 'Organization', name: 'Harbour Properties' }],
  ['unlabelled-stand-in', ['notices', 0, 'kind'], 'note', ['media', 2, 'standsInFor']],
  ['bidi-control', ['claims', 0, 'quotes', 0, 'exact'], 'The door \u202ewas\u202c open.'],
  ['bidi-control', ['sources', 0, 'authors', 0], 'A. \u2066Lindqvist'],
  ['mixed-script-name', ['parties', 1, 'name'], 'Hаrbour Police'],
  ['mixed-script-name', ['sources', 0, 'publisher'], 'Harbour Τimes'],
  ['deceptive-address', ['sources', 0, 'url'], 'https://times.example@evil.example/lobby'],
  ['unknown-key', ['claims', 0, 'qoutes'], []],
  ['uneven-sources', ['claims', 1, 'quotes', 0, 'voice'], 'source', ['parties', 1]],
  ['empty-moment', ['moments', 2], { id: 'm3', title: 'Afterwards' }],
  ['no-text-alternative', ['media', 0, 'description'], undefined],
  ['later-version', ['version'], '1.1'],
];

describe('lintDocument', () => {
  it.each(broken)('%s speaks up at %j', (rule, place, put, said = place) => {
    expect(findingsWith(place, put)).toContainEqual(
      expect.objectContaining({
        code: rule,
        path: said,
        message: expect.stringMatching(/^[^A-Z\s].*[^.]$/s),
        remedy: expect.stringMatching(/^[A-Z].*[.?]$/s),
      }),
    );
  });

  it('has a broken case in this table for every rule', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(lintRules.map((rule) => rule.name)));
  });

  it.each(exampleNames.filter((name) => name !== 'shortest'))(
    'has nothing to say of the example "%s"',
    (name) => {
      expect(lintDocument(example(name))).toEqual([]);
    },
  );

  it('asks a rule no more once it is switched off, and takes another severity', () => {
    const document = example('shortest');
    const codes = lintDocument(document, { rules: { 'no-quote': 'off', 'no-source': 'advice' } }).map(
      ({ code, severity }) => `${code} ${severity}`,
    );
    expect(codes).toEqual(['no-source advice', 'lone-party warning', 'no-text-alternative advice']);
  });

  it('says which key was probably meant', () => {
    expect(findingsWith(['claims', 0, 'qoutes'], [])[0]?.remedy).toBe('Did you mean "quotes"?');
    expect(findingsWith(['claims', 0, 'vendor:key'], [])).toEqual([]);
  });

  it('takes a pseudonym for no name, and a public name for no fault', () => {
    for (const name of ['Neighbour A', 'Witness 2', 'Ana M.', 'The Driver', 'The visitor', 'Ana'])
      expect(findingsWith(['parties', 2, 'name'], name)).toEqual([]);
    expect(
      findingsWith(['parties', 2], { ...rich.parties[2], privacy: 'public', name: 'Ana Marić' }),
    ).toEqual([]);
  });

  it('leaves words alone that only contain a loaded one, and quotes', () => {
    expect(findingsWith(['claims', 0, 'text'], 'The union said that a claimant was there.')).toEqual([]);
    expect(findingsWith(['claims', 0, 'quotes', 0, 'exact'], 'They claimed it.')).toEqual([]);
  });

  it('leaves names in one script alone, whichever it is, and names of several words', () => {
    for (const name of ['Ρόδος', 'Иван Петров', '東京新聞 Tokyo', 'Łódź Полиция'])
      expect(findingsWith(['parties', 1, 'name'], name)).toEqual([]);
  });

  it('lists no more findings than asked for, and says that there are more', () => {
    const findings = lintDocument(largeCase(2_000), { limit: 20 });
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.code).toBe('more-findings');
  });
});
