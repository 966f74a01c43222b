import { describe, expect, it } from 'vitest';
import { example } from '../fixtures/examples.ts';
import { type Migration, migrateDocument, migrateWith } from './migrate-document.ts';

const fromZero: Migration = {
  from: 0,
  change: 'What was "name" is "title".',
  migrate: ({ name, ...rest }) => ({ ...rest, version: '1.0', title: name }),
};

describe('migrateDocument', () => {
  it('gives back a document of this version as it is', () => {
    const document = example('rich');
    expect(migrateDocument(document)).toEqual({ ok: true, document, from: '1.0', changes: [] });
  });

  it('opens what a later minor version wrote, and keeps what it does not know', () => {
    const later = { ...example('shortest'), version: '1.9', verdicts: [] };
    expect(migrateDocument(later)).toEqual({ ok: true, document: later, from: '1.9', changes: [] });
  });

  it('refuses a version that nobody knows, and anything that is no document', () => {
    expect(migrateDocument({ ...example('shortest'), version: '7.0' })).toMatchObject({
      ok: false,
      issues: [{ code: 'unsupported-version' }],
    });
    for (const value of [null, undefined, [], 'text', { version: 1 }])
      expect(migrateDocument(value)).toMatchObject({ ok: false });
  });
});

describe('migrateWith', () => {
  it('goes from version to version, and says what it changed', () => {
    const { title, ...rest } = example('shortest');
    expect(migrateWith([fromZero], { ...rest, name: title, version: '0.3' })).toEqual({
      ok: true,
      document: { ...example('shortest'), version: '1.0' },
      from: '0.3',
      changes: ['What was "name" is "title".'],
    });
  });

  it('leaves the old value as it was', () => {
    const old = { version: '0.1', name: 'x' };
    migrateWith([fromZero], old);
    expect(old).toEqual({ version: '0.1', name: 'x' });
  });

  it('throws on a step that leads nowhere: that is a fault of this package and not of the document', () => {
    const idle: Migration = { from: 0, change: 'Nothing.', migrate: (value) => value };
    expect(() => migrateWith([idle], { version: '0.1' })).toThrow(TypeError);
  });
});
