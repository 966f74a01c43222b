import { describe, expect, it } from 'vitest';
import { changeAt } from '../fixtures/change-document.ts';
import { example, exampleText } from '../fixtures/examples.ts';
import { nounFields } from '../nouns/noun-fields.gen.ts';
import { readDocument } from '../reader/read-document.ts';
import { parseDocument } from './parse-document.ts';
import { parseDocumentText } from './parse-document-text.ts';

const keys = new Set([...nounFields.values()].flatMap((fields) => [...fields.keys()]));

/** Does something while every object inherits these keys, as on a page with a careless script. */
async function polluted<Result>(
  names: Iterable<string>,
  isEnumerable: boolean,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  const added = [...names];
  for (const name of added)
    Object.defineProperty(Object.prototype, name, {
      value: 'polluted',
      enumerable: isEnumerable,
      configurable: true,
      writable: true,
    });
  try {
    return await act();
  } finally {
    for (const name of added) delete (Object.prototype as Record<string, unknown>)[name];
  }
}

const faulty = [
  ['of form', changeAt(example('rich'), ['claims', 0, 'quotes', 0, 'voice'], 'loud')],
  ['of a target', changeAt(example('rich'), ['claims', 0, 'targets', 0], { media: 'raw' })],
  ['of a missing key', changeAt(example('shortest'), ['parties', 0], { id: 'union' })],
  ['of a text', changeAt(example('rich'), ['moments', 0, 'summary'], ' ')],
  ['of a date', changeAt(example('rich'), ['media', 0, 'provenance', 0, 'date'], 'soon')],
  ['of meaning', changeAt(example('rich'), ['claims', 0, 'party'], 'nobody')],
  ['of a forbidden key', JSON.parse('{ "constructor": {} }')],
  ['of kind', []],
] as const;

describe('a document on a page whose script added to Object.prototype', () => {
  it('is read, whichever field of the format was added', async () => {
    for (const name of ['shortest', 'rich']) {
      const text = exampleText(name);
      for (const key of keys) {
        for (const isEnumerable of [false, true]) {
          const result = await polluted([key], isEnumerable, () => parseDocumentText(text));
          expect(result, key).toEqual({ ok: true, document: example(name) });
        }
      }
    }
  });

  it('holds its own keys and inherits none, at every level', async () => {
    const inherited = await polluted(keys, false, () => {
      const result = parseDocument(example('rich'));
      const found: string[] = [];
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if (!Array.isArray(value))
          for (const key of keys) if (key in value && !Object.hasOwn(value, key)) found.push(key);
        for (const inner of Object.values(value)) look(inner);
      };
      look(result.ok ? result.document : 'refused');
      return { ok: result.ok, found };
    });
    expect(inherited).toEqual({ ok: true, found: [] });
  });

  it.each(faulty)('is refused for a fault %s in the same words', async (_, value) => {
    const read = async () => {
      const result = readDocument(value);
      return result.ok ? [] : await result.explain();
    };
    const clean = await read();
    expect(clean.length).toBeGreaterThan(0);
    expect(await polluted(keys, false, read)).toEqual(clean);
    for (const key of keys) expect(await polluted([key], true, read), key).toEqual(clean);
  });

  it('is the value itself where no script did', () => {
    const value = example('rich');
    expect(parseDocument(value)).toEqual({ ok: true, document: value });
    const result = parseDocument(value);
    expect(result.ok && result.document).toBe(value);
  });

  it('keeps to the limits before anything is copied', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(900)}1${'}'.repeat(900)}`);
    const result = await polluted(['media'], false, () => parseDocument(deep));
    expect(!result.ok && result.issues[0]?.code).toBe('too-deep');
  });
});
