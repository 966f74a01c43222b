import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate/generated-files.ts';
import { definitionsOf, type JsonSchema, nameOfRef } from '../../scripts/generate/json-schema.ts';
import { wellFormed } from '../fixtures/arbitrary-document.ts';
import { example, exampleNames } from '../fixtures/examples.ts';
import { mutatedFiveTimes } from '../fixtures/mutations.ts';
import { documentSchema } from '../nouns/document.ts';
import { toJsonSchema } from './to-json-schema.ts';

const root = toJsonSchema() as JsonSchema & Record<string, unknown>;
const definitions = new Map(definitionsOf(root));
const validate = new Ajv2020({ keywords: ['markdownDescription', 'defaultSnippets'] }).compile(root);

describe('the files made from the Zod schema', () => {
  it.each([...generatedFiles()])('%s is as `pnpm generate` makes it', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});

describe('toJsonSchema', () => {
  it('is draft 2020-12 under a name of its own, and strict Ajv compiles it', () => {
    expect(root).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:claimcue:document:1.0',
    });
    expect(validate).toBeTypeOf('function');
  });

  it('names every noun', () => {
    for (const [name] of definitions) expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    for (const noun of [
      'Media',
      'Party',
      'Source',
      'Moment',
      'Target',
      'Claim',
      'Quote',
      'Relation',
      'Notice',
    ])
      expect(definitions.has(noun)).toBe(true);
  });

  it('gives every noun and every field a title, a description and an example', () => {
    const lacking: string[] = [];
    for (const [name, definition] of definitions) {
      const own = { [name]: definition, ...definition.properties };
      for (const [key, schema] of Object.entries(own)) {
        const named = definitions.get(nameOfRef(schema) ?? '');
        for (const keyword of ['title', 'description', 'examples', 'markdownDescription'] as const) {
          const given =
            (schema as Record<string, unknown>)[keyword] ?? (named as Record<string, unknown>)?.[keyword];
          const isForbidden = schema.not !== undefined && keyword === 'examples';
          if (given === undefined && !isForbidden) lacking.push(`${name}.${key}: ${keyword}`);
        }
      }
    }
    expect(lacking).toEqual([]);
  });

  it('gives examples that are valid themselves', () => {
    for (const [name, definition] of definitions) {
      const fits = new Ajv2020({ keywords: ['markdownDescription', 'defaultSnippets'] });
      fits.addSchema(root);
      const refer = (path: string) => fits.compile({ $ref: `urn:claimcue:document:1.0${path}` });
      const place = name === 'ClaimDocument' ? '#' : `#/$defs/${name}`;
      const whole = refer(place);
      for (const given of definition.examples ?? [])
        expect(whole(given), `${name}: ${JSON.stringify(given)}`).toBe(true);
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        const field = refer(`${place}/properties/${key}`);
        for (const given of property.examples ?? [])
          expect(field(given), `${name}.${key}: ${JSON.stringify(given)}`).toBe(true);
      }
    }
  });

  it('takes unknown keys and extensions in every noun', () => {
    for (const [name, definition] of definitions) {
      if (definition.properties === undefined) continue;
      expect(definition.properties, name).toHaveProperty('extensions');
      expect(definition.additionalProperties, name).toEqual({});
    }
  });

  it('gives snippets that are valid once they are filled in', () => {
    const filled = (body: unknown): unknown =>
      JSON.parse(
        JSON.stringify(body)
          .replace(/"\^\$\{\d+:([\d.]+)\}"/g, '$1')
          .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
          .replace(/\$\{\d+:([^}]+)\}/g, '$1')
          .replace(/\$\d+/g, '2026'),
      );
    let count = 0;
    for (const [name, definition] of definitions) {
      const { defaultSnippets } = definition as { defaultSnippets?: { label: string; body: unknown }[] };
      const place = name === 'ClaimDocument' ? '#' : `#/$defs/${name}`;
      const fits = new Ajv2020({ keywords: ['markdownDescription', 'defaultSnippets'] })
        .addSchema(root)
        .compile({ $ref: `urn:claimcue:document:1.0${place}` });
      for (const { label, body } of defaultSnippets ?? []) {
        expect(fits(filled(body)), `${label}: ${JSON.stringify(fits.errors)}`).toBe(true);
        count++;
      }
    }
    expect(count).toBeGreaterThan(15);
  });

  it.each(exampleNames)('accepts the example "%s"', (name) => {
    expect(validate(example(name))).toBe(true);
  });

  it('agrees with Zod on documents made from it, and changed', () => {
    fc.assert(
      fc.property(mutatedFiveTimes(wellFormed), (values) => {
        for (const value of values) {
          // Through JSON, because a JSON Schema speaks of nothing else; and Zod passes over what is undefined.
          const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
          expect(validate(json)).toBe(documentSchema.safeParse(json).success);
        }
      }),
      { numRuns: 300 },
    );
  });
});
