import type { IssuePath } from '../issues/issue.ts';
import { nounFields } from '../nouns/noun-fields.gen.ts';

/** A string of a document: where it stands, and of which noun it is a field. */
export interface PlacedText {
  readonly noun: string;
  readonly key: string;
  readonly text: string;
  /** Made only when asked for: most texts are never spoken of. */
  path(): IssuePath;
}

/** Visits every noun of a document, outermost first. */
export function eachNoun(
  document: object,
  visit: (noun: string, value: Record<string, unknown>, path: IssuePath) => void,
): void {
  const walk = (noun: string, value: unknown, path: IssuePath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(noun, item, [...path, i]));
      return;
    }
    visit(noun, value as Record<string, unknown>, path);
    for (const [key, held] of nounFields.get(noun) ?? [])
      if (held !== '') walk(held, (value as Record<string, unknown>)[key], [...path, key]);
  };
  walk('ClaimDocument', document, []);
}

/** Visits every string in a field that the format knows, lists of strings included. */
export function eachText(document: object, visit: (text: PlacedText) => void): void {
  eachNoun(document, (noun, value, path) => {
    for (const [key, held] of nounFields.get(noun) ?? []) {
      const field = value[key];
      if (typeof field === 'string') visit({ noun, key, text: field, path: () => [...path, key] });
      else if (held === '' && Array.isArray(field)) {
        field.forEach((item, i) => {
          if (typeof item === 'string') visit({ noun, key, text: item, path: () => [...path, key, i] });
        });
      }
    }
  });
}
