import { namedLists } from '../checks/names.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import type { NameForm } from './replace-names.ts';

/** Gives a copy in which every id that holds a part of a name, and every reference to it, is replaced. */
export function replaceIds(
  draft: ClaimDocument,
  forms: readonly NameForm[],
): { document: ClaimDocument; newIds: ReadonlyMap<string, string> } {
  const taken = new Set(namedLists.flatMap((list) => draft[list]?.map((thing) => thing.id) ?? []));
  const newIds = new Map<string, string>();
  for (const list of namedLists) {
    draft[list]?.forEach((thing, index) => {
      if (!forms.some((form) => form.joined.test(thing.id))) return;
      let id = `${list}-${index + 1}`;
      while (taken.has(id)) id += '-x';
      taken.add(id);
      newIds.set(thing.id, id);
    });
  }
  if (newIds.size === 0) return { document: draft, newIds };
  // Ids are unique and stand whole, so a whole string that equals one is one, or is a text that must change as well.
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return newIds.get(value) ?? value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return { document: walk(draft) as ClaimDocument, newIds };
}
