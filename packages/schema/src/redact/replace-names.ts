import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';

/** One form of a name, and what stands in its place. */
export interface NameForm {
  readonly party: string;
  readonly pseudonym: string;
  readonly length: number;
  /** Matches the form as whole words. */
  readonly pattern: RegExp;
  /** Matches it inside an id or an address, where words are joined by other signs. */
  readonly joined: RegExp;
}

interface Found {
  readonly path: IssuePath;
  readonly party: string;
}

/** The forms of a party's names: each name whole, and its parts of three letters or more. */
export function nameForms(party: string, pseudonym: string, names: readonly string[]): NameForm[] {
  const forms = new Map<string, string>();
  for (const name of names.map((each) => each.normalize('NFC').trim())) {
    if (name === '') continue;
    // A whole name in any case of its letters; a part only as it is written, or "Grace" would take every grace.
    forms.set(name, 'iu');
    for (const part of name.split(/[\s-]+/u)) if (part.length >= 3 && !forms.has(part)) forms.set(part, 'u');
  }
  return [...forms].map(([form, flags]) => {
    const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
    const joined = form
      .split(/[\s-]+/u)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((word) => word !== '')
      .join('[^\\p{L}\\p{N}]*');
    return {
      party,
      pseudonym,
      length: form.length,
      pattern: new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, `g${flags}`),
      joined: new RegExp(`(?<!\\p{L})${joined}(?!\\p{L})`, 'iu'),
    };
  });
}

// Addresses lead somewhere only as they are.
const addresses = new Set(['url', 'archivedAt', 'src', 'poster', '$schema']);
const verbatim = new Set(['exact', 'prefix', 'suffix']);

/** Gives a copy in which the forms are replaced in every text and key. */
export function replaceNames(
  draft: ClaimDocument,
  forms: readonly NameForm[],
): { document: ClaimDocument; replaced: Found[]; remaining: Found[] } {
  const replaced: Found[] = [];
  const remaining: Found[] = [];
  const inText = (text: string, path: IssuePath): string => {
    const key = path.at(-1);
    if (typeof key === 'string' && addresses.has(key)) {
      for (const { joined, party } of forms) if (joined.test(text)) remaining.push({ path, party });
      return text;
    }
    let result = text.normalize('NFC');
    for (const { pattern, pseudonym, party } of forms) {
      const put = typeof key === 'string' && verbatim.has(key) ? `[${pseudonym}]` : pseudonym;
      const next = result.replace(pattern, () => put);
      if (next !== result) replaced.push({ path, party });
      result = next;
    }
    return result === text.normalize('NFC') ? text : result;
  };
  const walk = (value: unknown, path: IssuePath): unknown => {
    if (typeof value === 'string') return inText(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, i]));
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      const name = inText(key, path);
      copy[name] = walk(inner, [...path, name]);
    }
    return copy;
  };
  return { document: walk(draft, []) as ClaimDocument, replaced, remaining };
}
