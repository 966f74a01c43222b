import type { ClaimDocument } from '@claimcue/schema';
import { type Change, combineEdits, type DocumentEntry, type DocumentList, type Edit } from './edit.ts';
import { EditError } from './edit-error.ts';
import { fieldOf } from './json.ts';

/** The edit that sets a field of an entry, or takes it away where the value is undefined. */
export function setField(
  document: ClaimDocument,
  list: DocumentList,
  id: string,
  field: string,
  value: unknown,
): Edit {
  const { entry } = find(document, list, id);
  const before = fieldOf(entry, field);
  return {
    changes: [
      {
        type: 'set-in',
        list,
        id,
        field,
        ...(before === undefined ? {} : { before }),
        ...(value === undefined ? {} : { after: value }),
      },
    ],
  };
}

/** The edit that adds an entry, at the end of its list where no place is given. */
export function insertEntry<List extends DocumentList>(
  document: ClaimDocument,
  list: List,
  entry: NonNullable<ClaimDocument[List]>[number],
  at?: number,
): Edit {
  const known = document[list];
  const change: Change = { type: 'insert', list, at: at ?? known?.length ?? 0, entry };
  return { changes: [known === undefined ? { ...change, first: true } : change] };
}

/**
 * The edit that removes an entry. What refers to it stays; for a claim, the relations that need it go with it.
 */
export function removeEntry(document: ClaimDocument, list: DocumentList, id: string): Edit {
  const { entry, at } = find(document, list, id);
  const relations = (document.relations ?? []).flatMap((relation, place) =>
    list === 'claims' && (relation.from === id || relation.to === id)
      ? [{ type: 'remove' as const, list: 'relations' as const, at: place, entry: relation }]
      : [],
  );
  // From the last, so that each place is still what it was.
  return combineEdits([{ changes: relations.reverse() }, { changes: [{ type: 'remove', list, at, entry }] }]);
}

/** The edit that puts an entry in another place of its list. */
export function moveEntry(document: ClaimDocument, list: DocumentList, id: string, to: number): Edit {
  return { changes: [{ type: 'move', list, id, from: find(document, list, id).at, to }] };
}

function find(document: ClaimDocument, list: DocumentList, id: string): { entry: DocumentEntry; at: number } {
  const entries: readonly DocumentEntry[] = document[list] ?? [];
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0) throw new EditError('no-entry', `${list}/${id}`, 'There is no such entry.');
  return { entry: entries[at]!, at };
}
