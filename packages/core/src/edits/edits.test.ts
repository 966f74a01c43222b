import type { ClaimDocument } from '@claimcue/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDocuments } from '../merge/merge-documents.ts';
import { DocumentStore } from '../store/document-store.ts';
import { EditHistory } from '../store/edit-history.ts';
import { applyEdit } from './apply-edit.ts';
import { combineEdits, invertEdit } from './edit.ts';
import { editBetween, editBy } from './edit-between.ts';
import { EditError } from './edit-error.ts';
import { insertEntry, moveEntry, removeEntry, setField } from './make-edit.ts';

const id = (letter: string, most: number) => fc.integer({ min: 0, max: most }).map((n) => `${letter}${n}`);
const quarters = fc.integer({ min: 0, max: 80 }).map((n) => n / 4);

const target = fc.oneof(
  fc
    .tuple(fc.constantFrom('raw', 'edit'), quarters, fc.integer({ min: 1, max: 20 }))
    .map(([media, start, length]) => ({ media, start, end: start + length })),
  fc.record({ media: fc.constant('raw'), start: quarters }),
  fc.record({ media: fc.constant('raw'), at: quarters, uncertainty: fc.constantFrom(1, 2) }),
);

const unknown = fc.option(
  fc.dictionary(fc.constantFrom('x-a', 'x-b', '__proto__', 'toString'), fc.jsonValue({ maxDepth: 1 }), {
    maxKeys: 2,
  }),
  {
    nil: undefined,
    freq: 3,
  },
);

const claim = fc
  .record(
    {
      id: id('c', 9),
      party: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('one', 'two', 'three'),
      targets: fc.array(target, { maxLength: 2 }),
      updated: fc.constantFrom('2026', '2027'),
    },
    { requiredKeys: ['id', 'party', 'text'] },
  )
  .chain((plain) => unknown.map((more) => ({ ...more, ...plain })));

const relation = fc.record({
  id: id('r', 4),
  type: fc.constantFrom('supports' as const, 'disputes' as const),
  from: id('c', 9),
  to: id('c', 9),
  attributedTo: fc.constantFrom('editor', 'a'),
});

const notices = fc.array(fc.record({ kind: fc.constant('note' as const), text: fc.constantFrom('x', 'y') }), {
  maxLength: 2,
});

/** Small documents that are much alike, so that their edits meet: entries come, go, change and change places. */
const arbitraryDocument: fc.Arbitrary<ClaimDocument> = fc
  .record(
    {
      version: fc.constant('1.0'),
      title: fc.constantFrom('One', 'Two'),
      language: fc.constant('en'),
      media: fc.constant([
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
      ]),
      parties: fc.constant(['a', 'b'].map((name) => ({ id: name, type: 'Person' as const, name }))),
      claims: fc.uniqueArray(claim, { maxLength: 6, selector: (entry) => entry.id }),
      relations: fc.uniqueArray(relation, { maxLength: 3, selector: (entry) => entry.id }),
      notices,
      'x-unknown': fc.jsonValue({ maxDepth: 1 }),
    },
    { requiredKeys: ['version', 'title', 'language', 'media', 'parties', 'claims'] },
  )
  // As it is read from a file, where nought has no sign.
  .map((document) => JSON.parse(JSON.stringify(document)) as ClaimDocument);

const two = fc.tuple(arbitraryDocument, arbitraryDocument);
const three = fc.tuple(arbitraryDocument, arbitraryDocument, arbitraryDocument);

const small: ClaimDocument = {
  version: '1.0',
  title: 'Test',
  language: 'en',
  media: [],
  parties: [{ id: 'a', type: 'Person', name: 'A' }],
  claims: ['c1', 'c2', 'c3'].map((name) => ({ id: name, party: 'a', text: name, 'x:kept': { deep: [1] } })),
};
const ids = (document: ClaimDocument) => document.claims.map((entry) => entry.id);

describe('editBetween and applyEdit', () => {
  it('lead from any document to any other, and leave the first as it was', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const kept = structuredClone(before);
        const edit = editBetween(before, after);
        expect(applyEdit(before, edit)).toEqual(after);
        expect(before).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('still do after the edit was written down and read again', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const read = JSON.parse(JSON.stringify(editBetween(before, after)));
        expect(JSON.stringify(applyEdit(before, read))).toBeDefined();
        expect(applyEdit(before, read)).toEqual(after);
      }),
    );
  });

  it('share every entry that the edit does not name', () => {
    const next = applyEdit(small, setField(small, 'claims', 'c2', 'text', 'new'));
    expect(next.claims[0]).toBe(small.claims[0]);
    expect(next.claims[1]?.['x:kept']).toBe(small.claims[1]?.['x:kept']);
    expect(next.parties).toBe(small.parties);
    expect(editBetween(small, structuredClone(small)).changes).toEqual([]);
  });

  it('name the one field that changed', () => {
    const edit = editBy(small, (document) => ({
      ...document,
      claims: document.claims.with(1, { ...document.claims[1]!, text: 'new' }),
    }));
    expect(edit.changes).toEqual([
      { type: 'set-in', list: 'claims', id: 'c2', field: 'text', before: 'c2', after: 'new' },
    ]);
  });
});

describe('invertEdit', () => {
  it('takes any edit back', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const edit = editBetween(before, after);
        expect(applyEdit(after, invertEdit(edit))).toEqual(before);
        expect(invertEdit(invertEdit(edit))).toEqual(edit);
      }),
      { numRuns: 500 },
    );
  });

  it('takes edits back that were joined', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const edit = combineEdits([editBetween(a, b), editBetween(b, c)]);
        expect(applyEdit(a, edit)).toEqual(c);
        expect(applyEdit(c, invertEdit(edit))).toEqual(a);
      }),
    );
  });
});

describe('applyEdit', () => {
  it('refuses an edit that was made for another document, and says where', () => {
    const edit = setField(small, 'claims', 'c2', 'text', 'new');
    const other = applyEdit(small, setField(small, 'claims', 'c2', 'text', 'other'));
    expect(() => applyEdit(other, edit)).toThrow(EditError);
    expect(() => applyEdit(other, edit)).toThrow(/claims\/c2\/text: It holds another value/);
    const gone = applyEdit(small, removeEntry(small, 'claims', 'c2'));
    expect(() => applyEdit(gone, edit)).toThrow(/no such entry/);
    expect(() => applyEdit(small, insertEntry(small, 'claims', small.claims[0]!))).toThrow(/has this id/);
  });
});

describe('insertEntry, removeEntry, moveEntry', () => {
  it('do what they say, and a claim takes its relations with it', () => {
    const first = applyEdit(small, moveEntry(small, 'claims', 'c1', 2));
    expect(ids(first)).toEqual(['c2', 'c3', 'c1']);
    const relation = { id: 'r1', type: 'disputes' as const, from: 'c1', to: 'c2', attributedTo: 'editor' };
    const related = applyEdit(first, insertEntry(first, 'relations', relation));
    const edit = removeEntry(related, 'claims', 'c2');
    const without = applyEdit(related, edit);
    expect([ids(without), without.relations]).toEqual([['c3', 'c1'], []]);
    expect(applyEdit(without, invertEdit(edit))).toEqual(related);
  });

  it('make a list that was not there, and taken back it is not there again', () => {
    const edit = insertEntry(small, 'sources', { id: 's1', type: 'Report', title: 'T' });
    const next = applyEdit(small, edit);
    expect(next.sources).toHaveLength(1);
    expect('sources' in applyEdit(next, invertEdit(edit))).toBe(false);
  });
});

describe('EditHistory', () => {
  it('holds after any edits, undos and redos the document that they stand for', () => {
    const step = fc.oneof(
      arbitraryDocument.map((document) => ({ type: 'to' as const, document })),
      fc.constant({ type: 'undo' as const }),
      fc.constant({ type: 'redo' as const }),
    );
    fc.assert(
      fc.property(arbitraryDocument, fc.array(step, { maxLength: 15 }), (first, steps) => {
        const store = new DocumentStore(first);
        const history = new EditHistory(store);
        // The model is the list of documents that were, and where one is in it.
        let documents = [first];
        let at = 0;
        let emissions = 0;
        store.subscribe(() => emissions++);
        for (const one of steps) {
          const before = emissions;
          if (one.type === 'to') {
            const edit = editBetween(store.document, one.document);
            history.apply(edit);
            if (edit.changes.length === 0) continue;
            documents = [...documents.slice(0, at + 1), one.document];
            at++;
          } else {
            const moved = one.type === 'undo' ? history.undo() : history.redo();
            const next = at + (one.type === 'undo' ? -1 : 1);
            expect(moved).toBe(documents[next] !== undefined);
            if (!moved) continue;
            at = next;
          }
          expect(emissions).toBe(before + 1);
          expect(store.document).toEqual(documents[at]);
          expect(history.done).toHaveLength(at);
          expect(history.undone).toHaveLength(documents.length - 1 - at);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes back at once what was joined', () => {
    const store = new DocumentStore(small);
    const history = new EditHistory(store);
    for (const text of ['n', 'ne', 'new'])
      history.apply(setField(store.document, 'claims', 'c1', 'text', text));
    history.join(3, 'Change the text');
    expect(history.done.map((edit) => edit.label)).toEqual(['Change the text']);
    history.undo();
    expect(store.document).toEqual(small);
    history.redo();
    expect(store.document.claims[0]?.text).toBe('new');
  });
});

describe('DocumentStore', () => {
  it('tells every listener each change in order, also one that a listener makes', () => {
    const store = new DocumentStore(small);
    const seen: string[] = [];
    store.subscribe(({ document }) => {
      if (document.title === 'One') store.replace({ ...document, title: 'Two' });
    });
    store.subscribe(({ previous, document }) => seen.push(`${previous.title} → ${document.title}`));
    store.replace({ ...small, title: 'One' });
    expect(seen).toEqual(['Test → One', 'One → Two']);
  });

  it('tells the others where one listener throws, and then says so', () => {
    const store = new DocumentStore(small);
    let told = 0;
    store.subscribe(() => {
      throw new Error('broken');
    });
    const stop = store.subscribe(() => told++);
    expect(() => store.replace({ ...small, title: 'One' })).toThrow('broken');
    expect([told, store.document.title]).toEqual([1, 'One']);
    stop();
    expect(() => store.replace({ ...small, title: 'Two' })).toThrow('broken');
    expect(told).toBe(1);
  });
});

describe('mergeDocuments', () => {
  it('takes the changes of the one side that made any', () => {
    fc.assert(
      fc.property(two, ([base, changed]) => {
        for (const [mine, theirs] of [
          [base, changed],
          [changed, base],
          [changed, structuredClone(changed)],
        ] as const) {
          const { document, conflicts } = mergeDocuments(base, mine, theirs);
          expect(conflicts).toEqual([]);
          expect(document).toEqual(changed);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds of every field what one side changed, mine or theirs, and reports those that both did', () => {
    const field = (document: ClaimDocument, claim: string, name: string): unknown =>
      document.claims.find((entry) => entry.id === claim)?.[name];
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { document, conflicts } = mergeDocuments(base, mine, theirs);
        for (const { id: claim } of document.claims) {
          const sides = [mine, theirs].filter((side) => ids(side).includes(claim));
          for (const name of ['party', 'text', 'targets', 'updated']) {
            const [was, own, other] = [base, mine, theirs].map((side) =>
              JSON.stringify(field(side, claim, name)),
            );
            const got = JSON.stringify(field(document, claim, name));
            if (sides.length === 1) expect(got).toBe(JSON.stringify(field(sides[0]!, claim, name)));
            else expect(got).toBe(own === was ? other : own);
            const clash = sides.length === 2 && own !== other && own !== was && other !== was;
            expect(conflicts.some((one) => one.id === claim && one.field === name)).toBe(clash);
          }
        }
        const all = new Set([...ids(base), ...ids(mine), ...ids(theirs)]);
        for (const claim of all) {
          const there = [base, mine, theirs].map((side) => side.claims.find((entry) => entry.id === claim));
          const [was, own, other] = there.map((entry) => JSON.stringify(entry));
          const removed = was !== undefined && (own === undefined || other === undefined);
          const isKept = removed ? (own ?? other ?? was) !== was : own !== undefined || other !== undefined;
          // Keys in another order say the same.
          if (!removed) expect(ids(document).includes(claim)).toBe(isKept);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says by id and field where both sides differ, and keeps mine', () => {
    const mine = applyEdit(small, setField(small, 'claims', 'c1', 'text', 'mine'));
    const theirs = applyEdit(
      applyEdit(small, setField(small, 'claims', 'c1', 'text', 'theirs')),
      setField(small, 'claims', 'c1', 'updated', '2027'),
    );
    const { document, conflicts } = mergeDocuments(small, mine, theirs);
    expect(conflicts).toEqual([
      { list: 'claims', id: 'c1', field: 'text', base: 'c1', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(document.claims[0]).toMatchObject({ text: 'mine', updated: '2027' });
  });

  it('merges extensions key by key, for each belongs to somebody else', () => {
    const base: ClaimDocument = { ...small, extensions: { 'desk:a': 1, 'desk:b': [1], 'desk:c': { x: 1 } } };
    const mine = {
      ...base,
      extensions: { 'desk:a': 2, 'desk:b': [1], 'desk:c': { x: 2 }, 'desk:d': 'mine' },
    };
    const theirs = { ...base, extensions: { 'desk:a': 1, 'desk:c': { x: 3 }, 'desk:e': 'theirs' } };
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(document.extensions).toEqual({
      'desk:a': 2,
      'desk:c': { x: 2 },
      'desk:d': 'mine',
      'desk:e': 'theirs',
    });
    expect(conflicts).toEqual([
      {
        list: undefined,
        id: undefined,
        field: 'extensions.desk:c',
        base: { x: 1 },
        mine: { x: 2 },
        theirs: { x: 3 },
      },
    ]);
  });

  it('keeps an entry that one side removed and the other changed, and says so', () => {
    const mine = applyEdit(small, removeEntry(small, 'claims', 'c2'));
    const theirs = applyEdit(small, setField(small, 'claims', 'c2', 'text', 'new'));
    const { document, conflicts } = mergeDocuments(small, mine, theirs);
    expect(ids(document)).toEqual(['c1', 'c2', 'c3']);
    expect(conflicts).toMatchObject([{ list: 'claims', id: 'c2', field: undefined, mine: undefined }]);
    expect(ids(mergeDocuments(small, mine, small).document)).toEqual(['c1', 'c3']);
  });

  it('puts what only they added after what it stands after there, in my order', () => {
    const mine = applyEdit(small, moveEntry(small, 'claims', 'c1', 2));
    const theirs = applyEdit(small, insertEntry(small, 'claims', { id: 'new', party: 'a', text: 'x' }, 2));
    expect(ids(mergeDocuments(small, mine, theirs).document)).toEqual(['c2', 'new', 'c3', 'c1']);
  });
});
