/** What a page can do wrong with this package. A code is stable; the message may be reworded. */
export type UsageErrorCode =
  | 'unknown-option'
  | 'wrong-option'
  | 'no-such-element'
  | 'nothing-to-load'
  | 'unknown-media'
  | 'wrong-argument';

/**
 * The page used the plugin in a way that cannot work. Thrown at once, where the mistake is made. A bad document is no
 * misuse and is never thrown: see `ClaimcueLoadError`.
 */
export class ClaimcueUsageError extends TypeError {
  readonly code: UsageErrorCode;

  /**
   * @param place   Which option or argument: `claimcue options.list`.
   * @param fault   What is wrong with it, with the value seen.
   * @param remedy  How to mend it, as a sentence.
   */
  constructor(code: UsageErrorCode, place: string, fault: string, remedy: string) {
    super(`${place}: ${fault}. ${remedy}`);
    this.name = 'ClaimcueUsageError';
    this.code = code;
  }
}
