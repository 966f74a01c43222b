import type { ClaimDocument } from '@claimcue/schema';
import { type DocumentEntry, type DocumentList, documentLists } from '../edits/edit.ts';
import { fieldOf, isSameJson, keysOfEither, withField } from '../edits/json.ts';
import { mergeOrder } from './merge-order.ts';

/** A field that both sides changed, each in its own way; or an entry that one removed and the other changed. */
export interface MergeConflict {
  /** The list of the entry; nothing for a field of the document itself. */
  readonly list: DocumentList | undefined;
  readonly id: string | undefined;
  /** Nothing where the entry as a whole is in question; `extensions.` and the key for one of several extensions. */
  readonly field: string | undefined;
  /** What each says; undefined where the field or entry is not there. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeResult {
  /** Both sides' changes. In each conflict it holds mine; a removed entry that the other side changed stays. */
  readonly document: ClaimDocument;
  /** In the order of the document. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two documents that were made from one, field by field of each entry. All three are valid: an id stands once.
 * That a claim of one side speaks about what the other removed is for `parseDocument` to find in the result.
 *
 * @param base  The document that both were made from.
 */
export function mergeDocuments(base: ClaimDocument, mine: ClaimDocument, theirs: ClaimDocument): MergeResult {
  const conflicts: MergeConflict[] = [];
  const lists = new Set<string>(documentLists);
  const [plain, report] = mergeFields(base, mine, theirs, lists);
  for (const conflict of report) conflicts.push({ list: undefined, id: undefined, ...conflict });
  let document = plain;
  for (const list of documentLists) {
    const merged = mergeList(list, base[list], mine[list], theirs[list], conflicts);
    if (merged !== document[list]) document = withField(document, list, merged);
  }
  return { document, conflicts };
}

type FieldConflict = Pick<MergeConflict, 'field' | 'base' | 'mine' | 'theirs'>;

/** Three ways of one object, except for some fields, which stay as mine. */
function mergeFields<Whole extends object>(
  base: Whole | undefined,
  mine: Whole,
  theirs: Whole,
  except: ReadonlySet<string> = new Set(),
): [Whole, FieldConflict[]] {
  let merged = mine;
  const conflicts: FieldConflict[] = [];
  for (const field of keysOfEither(mine, theirs)) {
    if (except.has(field)) continue;
    const was = base === undefined ? undefined : fieldOf(base, field);
    const own = fieldOf(mine, field);
    const other = fieldOf(theirs, field);
    if (isSameJson(own, other) || isSameJson(other, was)) continue;
    if (isSameJson(own, was)) {
      merged = withField(merged, field, other);
    } else if (field === 'extensions' && isObject(own) && isObject(other)) {
      // Each key belongs to somebody else.
      const [extensions, report] = mergeFields(isObject(was) ? was : {}, own, other);
      merged = withField(merged, field, extensions);
      for (const conflict of report) conflicts.push({ ...conflict, field: `extensions.${conflict.field}` });
    } else {
      conflicts.push({ field, base: was, mine: own, theirs: other });
    }
  }
  return [merged, conflicts];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeList(
  list: DocumentList,
  base: readonly DocumentEntry[] | undefined,
  mine: readonly DocumentEntry[] | undefined,
  theirs: readonly DocumentEntry[] | undefined,
  conflicts: MergeConflict[],
): readonly DocumentEntry[] | undefined {
  if (theirs === base || isSameJson(mine, theirs)) return mine;
  if (mine === base) return theirs;
  const [was, own, other] = [byId(base), byId(mine), byId(theirs)];
  const merged = mergeOrder([...was.keys()], [...own.keys()], [...other.keys()]).flatMap((id) => {
    const [before, here, there] = [was.get(id), own.get(id), other.get(id)];
    if (here !== undefined && there !== undefined) {
      const [entry, report] = mergeFields(before, here, there);
      for (const conflict of report) conflicts.push({ list, id, ...conflict });
      return [entry];
    }
    const left = here ?? there;
    if (left === undefined || before === undefined) return left === undefined ? [] : [left];
    // Removed by one side: gone, unless the other side has worked on it since.
    if (isSameJson(left, before)) return [];
    conflicts.push({ list, id, field: undefined, base: before, mine: here, theirs: there });
    return [left];
  });
  return merged.length === 0 && (mine === undefined || theirs === undefined) && base !== undefined
    ? undefined
    : merged;
}

function byId(list: readonly DocumentEntry[] | undefined): Map<string, DocumentEntry> {
  return new Map(list?.map((entry) => [entry.id, entry]));
}
