import type { ClaimDocument } from '@claimcue/schema';
import { type Change, type DocumentEntry, type DocumentList, documentLists, type Edit } from './edit.ts';
import { fieldOf, isSameJson, keysOfEither } from './json.ts';

// More than this many entries in other places, and the list is set as a whole: each move goes through the list.
const mostMoves = 500;

/**
 * The edit that makes one document of another: field by field of each entry, so that two people's edits meet only where
 * they touch the same. Whoever makes a change needs only to make the document that it leads to.
 */
export function editBetween(before: ClaimDocument, after: ClaimDocument, label?: string): Edit {
  const changes = keysOfEither(before, after).flatMap((field): Change[] => {
    const was = fieldOf(before, field);
    const is = fieldOf(after, field);
    if (was === is) return [];
    if (isList(field) && isIdentified(was) && isIdentified(is)) return changesOfList(field, was, is);
    return isSameJson(was, is) ? [] : [{ type: 'set', field, ...values(was, is) }];
  });
  return label === undefined ? { changes } : { changes, label };
}

function values(before: unknown, after: unknown): { before?: unknown; after?: unknown } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function isList(field: string): field is DocumentList {
  return (documentLists as readonly string[]).includes(field);
}

/** Whether a list can be changed by id: not where an id is missing or stands twice, as in a document that is not valid. */
function isIdentified(list: unknown): list is readonly DocumentEntry[] | undefined {
  if (list === undefined) return true;
  if (!Array.isArray(list)) return false;
  const ids = new Set(list.map((entry: unknown) => (entry as DocumentEntry | null)?.id));
  return ids.size === list.length && [...ids].every((id) => typeof id === 'string');
}

function changesOfList(
  list: DocumentList,
  before: readonly DocumentEntry[] | undefined,
  after: readonly DocumentEntry[] | undefined,
): Change[] {
  const was = before ?? [];
  const is = after ?? [];
  const whole: Change[] = [{ type: 'set', field: list, ...values(before, after) }];
  // That a list is there at all and that it is empty are two things; only a list with entries says which was meant.
  const cameOrWent = (before === undefined) !== (after === undefined);
  if (cameOrWent && was.length + is.length !== 1) return whole;
  const places = changesOfPlaces(list, was, is, cameOrWent);
  if (places === undefined) return whole;
  const old = new Map(was.map((entry) => [entry.id, entry]));
  return [
    ...places,
    ...is.flatMap((entry) => {
      const known = old.get(entry.id);
      return known === undefined || known === entry ? [] : changesOfEntry(list, known, entry);
    }),
  ];
}

/** Entries removed, inserted and moved; nothing where they are too many. */
function changesOfPlaces(
  list: DocumentList,
  was: readonly DocumentEntry[],
  is: readonly DocumentEntry[],
  first: boolean,
): Change[] | undefined {
  const kept = new Set(is.map((entry) => entry.id));
  const changes: Change[] = [];
  const once = first ? { first: true as const } : {};
  const now: string[] = [];
  for (let at = was.length - 1; at >= 0; at--) {
    const entry = was[at]!;
    if (kept.has(entry.id)) now.push(entry.id);
    else changes.push({ type: 'remove', list, at, entry, ...once });
    if (changes.length > mostMoves) return undefined;
  }
  now.reverse();
  const had = new Set(now);
  for (const [at, entry] of is.entries()) {
    if (now[at] === entry.id) continue;
    if (changes.length >= mostMoves) return undefined;
    if (had.has(entry.id)) {
      const from = now.indexOf(entry.id, at);
      now.splice(from, 1);
      changes.push({ type: 'move', list, id: entry.id, from, to: at });
    } else changes.push({ type: 'insert', list, at, entry, ...once });
    now.splice(at, 0, entry.id);
  }
  return changes;
}

function changesOfEntry(list: DocumentList, before: DocumentEntry, after: DocumentEntry): Change[] {
  return keysOfEither(before, after).flatMap((field): Change[] => {
    const was = fieldOf(before, field);
    const is = fieldOf(after, field);
    if (isSameJson(was, is)) return [];
    return [{ type: 'set-in', list, id: before.id, field, ...values(was, is) }];
  });
}

/**
 * Makes an edit by what it does to a document.
 *
 * @param change  Returns the document wanted; what it does not touch it should pass on as it is.
 */
export function editBy(
  document: ClaimDocument,
  change: (document: ClaimDocument) => ClaimDocument,
  label?: string,
): Edit {
  return editBetween(document, change(document), label);
}
