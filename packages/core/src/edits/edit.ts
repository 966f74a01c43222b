import type { ClaimDocument } from '@claimcue/schema';

/** The lists of a document whose entries have ids. */
export const documentLists = [
  'media',
  'parties',
  'sources',
  'moments',
  'claims',
  'relations',
  'replies',
  'corrections',
] as const;

export type DocumentList = (typeof documentLists)[number];

/** An entry of such a list. */
export type DocumentEntry = NonNullable<ClaimDocument[DocumentList]>[number];

/**
 * One change, with what was before and what is after, as plain JSON: it can be kept, sent and turned round.
 * A `before` or `after` that is left out says that the field is not there.
 */
export type Change =
  /** A field of the document itself: its title, its notices, an unknown key. */
  | { readonly type: 'set'; readonly field: string; readonly before?: unknown; readonly after?: unknown }
  /** A field of an entry. */
  | {
      readonly type: 'set-in';
      readonly list: DocumentList;
      readonly id: string;
      readonly field: string;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  /** A new entry. `list` is made where the document has none; then `first` is true, so that its inverse takes it away. */
  | {
      readonly type: 'insert';
      readonly list: DocumentList;
      readonly at: number;
      readonly entry: DocumentEntry;
      readonly first?: true;
    }
  | {
      readonly type: 'remove';
      readonly list: DocumentList;
      readonly at: number;
      readonly entry: DocumentEntry;
      readonly first?: true;
    }
  /** An entry in another place of its list. Places are counted without the entry itself. */
  | {
      readonly type: 'move';
      readonly list: DocumentList;
      readonly id: string;
      readonly from: number;
      readonly to: number;
    };

/** What one act of an author changes: all of it happens, or none. */
export interface Edit {
  readonly changes: readonly Change[];
  /** What the author did, for a history that people read. */
  readonly label?: string;
}

/** The edit that takes another one back. */
export function invertEdit(edit: Edit): Edit {
  return { ...edit, changes: edit.changes.toReversed().map(invertChange) };
}

/** One edit that stands for several, in their order. */
export function combineEdits(edits: readonly Edit[], label?: string): Edit {
  const changes = edits.flatMap((edit) => edit.changes);
  return label === undefined ? { changes } : { changes, label };
}

function invertChange(change: Change): Change {
  switch (change.type) {
    case 'set':
    case 'set-in': {
      const { before, after, ...rest } = change;
      return {
        ...rest,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      };
    }
    case 'insert':
      return { ...change, type: 'remove' };
    case 'remove':
      return { ...change, type: 'insert' };
    case 'move':
      return { ...change, from: change.to, to: change.from };
  }
}
