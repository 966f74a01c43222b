/** Where in a document: keys and array indexes from the root. */
export type IssuePath = readonly (string | number)[];

/** What can be wrong with a document. A code is stable: programs may rely on it, texts may be reworded. */
export type IssueCode =
  // The input as a whole
  | 'not-json'
  | 'not-an-object'
  // Limits, which come before anything else
  | 'too-large'
  | 'too-deep'
  | 'too-many-entries'
  | 'text-too-long'
  | 'more-issues'
  | 'forbidden-key'
  // Form
  | 'missing'
  | 'wrong-type'
  | 'wrong-form'
  | 'not-one-of'
  | 'out-of-range'
  | 'mixed-target'
  | 'unsupported-version'
  // Meaning
  | 'duplicate-id'
  | 'reserved-id'
  | 'unknown-reference'
  | 'end-before-start'
  | 'beyond-duration'
  | 'overlapping-cuts'
  | 'derivation-cycle'
  | 'stand-in-cycle'
  | 'self-relation'
  | 'corrects-another-party'
  | 'correction-cycle'
  | 'not-a-date'
  | 'not-a-language';

/** One thing that is wrong: what, where, the value seen there, and how to mend it. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: IssuePath;
  /** The value found at `path`; `undefined` where nothing was. */
  readonly value: unknown;
  /** What is wrong, as a clause that follows the place: `12 is before start 14.5`. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly remedy: string;
  /** Line and column in the text, from 1, where the input was text. */
  readonly line?: number;
  readonly column?: number;
}

/** The answer of every reader of this package: a document, or what is wrong with it. */
export type ParseResult<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issues: readonly Issue[] };
