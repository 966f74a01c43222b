import type { ClaimDocument } from '../nouns/model.gen.ts';
import { nounFields } from '../nouns/noun-fields.gen.ts';

/**
 * Writes a document as JSON text in a stable order, so that two versions of a case compare line by line:
 * the fields of the format in its order, then unknown keys by the alphabet, each level indented by two spaces.
 * The same data gives the same text, whatever order its keys were in; reading it gives back the same data.
 *
 * @param document  A valid document. Keys whose value is `undefined` are left out, as JSON has no word for them.
 * @returns the text, ending in a line break.
 */
export function serializeDocument(document: ClaimDocument): string {
  return `${JSON.stringify(inOrder(document, 'ClaimDocument'), null, 2)}\n`;
}

function inOrder(value: unknown, noun: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inOrder(item, noun));
  const fields = nounFields.get(noun);
  const given = value as Record<string, unknown>;
  const known = [...(fields?.keys() ?? [])].filter((key) => Object.hasOwn(given, key));
  const others = Object.keys(given).filter((key) => !fields?.has(key));
  // Without a prototype, so that no key has a meaning of its own.
  const ordered: Record<string, unknown> = Object.create(null);
  for (const key of [...known, ...others.sort()]) ordered[key] = inOrder(given[key], fields?.get(key) ?? '');
  return ordered;
}
