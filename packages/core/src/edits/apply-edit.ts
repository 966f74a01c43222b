import type { ClaimDocument } from '@claimcue/schema';
import { DocumentDraft } from './document-draft.ts';
import type { Change, Edit } from './edit.ts';
import { EditError } from './edit-error.ts';
import { fieldOf, isSameJson, withField } from './json.ts';

/**
 * Applies an edit to a document and leaves the document as it is.
 *
 * @returns a document that shares with the old one every entry and field that the edit does not name.
 * @throws {EditError} where the document is not as the edit says that it was before. None of the edit is applied then.
 */
export function applyEdit(document: ClaimDocument, edit: Edit): ClaimDocument {
  const draft = new DocumentDraft(document);
  for (const change of edit.changes) applyChange(draft, change);
  return draft.finish();
}

function applyChange(draft: DocumentDraft, change: Change): void {
  if (change.type === 'set') {
    expectValue(change.field, draft.field(change.field), change.before);
    draft.setField(change.field, change.after);
    return;
  }
  const entries = draft.list(change.list);
  const id = 'id' in change ? change.id : change.entry.id;
  const place = `${change.list}/${id}`;
  switch (change.type) {
    case 'set-in': {
      const at = draft.placeOf(change.list, id);
      const entry = entries[at];
      if (entry === undefined) throw new EditError('no-entry', place, 'There is no such entry.');
      expectValue(`${place}/${change.field}`, fieldOf(entry, change.field), change.before);
      draft.setEntry(change.list, at, withField(entry, change.field, change.after));
      return;
    }
    case 'insert': {
      if (draft.hasList(change.list) === (change.first === true)) {
        throw new EditError('no-list', place, change.first ? 'The list is there.' : 'There is no such list.');
      }
      if (draft.placeOf(change.list, id) >= 0) {
        throw new EditError('taken-id', place, 'Another entry has this id.');
      }
      expectPlace(place, change.at, entries.length);
      draft.insert(change.list, change.at, change.entry);
      return;
    }
    case 'remove': {
      if (!isSameJson(entries[change.at], change.entry)) {
        throw new EditError('other-entry', place, `Something else stands at ${change.at}.`);
      }
      draft.remove(change.list, change.at);
      if (change.first === true && draft.list(change.list).length === 0)
        draft.setField(change.list, undefined);
      return;
    }
    case 'move': {
      const entry = entries[change.from];
      if (entry?.id !== id) throw new EditError('other-entry', place, `It does not stand at ${change.from}.`);
      expectPlace(place, change.to, entries.length - 1);
      draft.remove(change.list, change.from);
      draft.insert(change.list, change.to, entry);
      return;
    }
  }
}

function expectValue(place: string, value: unknown, before: unknown): void {
  if (!isSameJson(value, before))
    throw new EditError('other-value', place, 'It holds another value than before.');
}

function expectPlace(place: string, at: number, last: number): void {
  if (!(Number.isInteger(at) && at >= 0 && at <= last)) {
    throw new EditError('no-place', place, `The list has no place ${at}.`);
  }
}
