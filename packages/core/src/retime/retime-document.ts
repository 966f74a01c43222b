import type { ClaimDocument, Target } from '@claimcue/schema';
import type { Edit } from '../edits/edit.ts';
import { editBy } from '../edits/edit-between.ts';
import { retimeTarget } from './retime-target.ts';
import type { RetimeLoss, Retiming } from './retiming.ts';

/** An edit and what it loses. */
export interface RetimeResult {
  readonly edit: Edit;
  readonly losses: readonly RetimeLoss[];
}

/**
 * Retimes the targets of moments and claims. Files, clocks and cuts stay: they say what the recordings are.
 *
 * A claim that loses all of its own targets keeps an empty list, and is shown where its moment is: `losses` names it.
 *
 * @throws {RangeError} for a factor that is not more than nought, or an offset that is no number.
 */
export function retimeDocument(document: ClaimDocument, retiming: Retiming): RetimeResult {
  if (retiming.type === 'scale' && !(retiming.factor > 0 && Number.isFinite(retiming.factor))) {
    throw new RangeError(
      `factor: ${retiming.factor} is not more than 0. Use 2 to make everything twice as long.`,
    );
  }
  if (retiming.type === 'offset' && !Number.isFinite(retiming.seconds)) {
    throw new RangeError(`seconds: ${retiming.seconds} is no number of seconds.`);
  }
  const losses: RetimeLoss[] = [];
  const retime = retimeTarget(document, retiming);
  const entryRetimed =
    (list: RetimeLoss['list']) =>
    <Entry extends { readonly id: string; readonly targets?: Target[] }>(entry: Entry): Entry => {
      if (!entry.targets?.some((target) => target.media === retiming.media)) return entry;
      const targets = entry.targets.flatMap((target) => {
        if (target.media !== retiming.media) return [target];
        const { targets: now, losses: lost } = retime(target);
        for (const loss of lost) losses.push({ list, id: entry.id, target, loss });
        return now;
      });
      return { ...entry, targets };
    };
  const edit = editBy(document, (before) => ({
    ...before,
    ...(before.moments === undefined ? {} : { moments: before.moments.map(entryRetimed('moments')) }),
    claims: before.claims.map(entryRetimed('claims')),
  }));
  return { edit, losses };
}
