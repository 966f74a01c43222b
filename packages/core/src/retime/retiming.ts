import type { Cut, Target } from '@claimcue/schema';

/** How the times of one recording's targets change. */
export type Retiming =
  /** Everything happens some seconds later; earlier where below nought. */
  | { readonly type: 'offset'; readonly media: string; readonly seconds: number }
  /** Every time and length is multiplied; more than nought. 25 / 24 for what was read at the wrong rate. */
  | { readonly type: 'scale'; readonly media: string; readonly factor: number }
  /** What is timed to one recording is timed to another that it is derived from, or that is derived from it. */
  | { readonly type: 'edit'; readonly media: string; readonly to: string }
  /** The recording itself was cut anew: each cut says which of the old seconds it shows. */
  | { readonly type: 'cuts'; readonly media: string; readonly cuts: readonly Cut[] };

/** Something that could not be carried over. */
export interface RetimeLoss {
  readonly list: 'moments' | 'claims';
  readonly id: string;
  /** The target as it was. */
  readonly target: Target;
  /**
   * `gone`: no part of it is left. `shortened`: a part is left out or lies before the start. `region`: its rectangle is of
   * a picture that a cut has cropped. `open`: it went on to the end of the recording, and now ends where the cuts do.
   */
  readonly loss: 'gone' | 'shortened' | 'region' | 'open';
}
