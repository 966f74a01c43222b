/** Why an edit cannot be applied. */
export type EditErrorCode = 'no-entry' | 'other-value' | 'other-entry' | 'no-place' | 'taken-id' | 'no-list';

/** An edit was applied to a document that it was not made for. The document is as it was. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly code: EditErrorCode;
  /** What the change is about, such as `claims/c1/text`. */
  readonly place: string;

  constructor(code: EditErrorCode, place: string, problem: string) {
    super(`${place}: ${problem} The edit was made for another document: make it anew from this one.`);
    this.code = code;
    this.place = place;
  }
}
