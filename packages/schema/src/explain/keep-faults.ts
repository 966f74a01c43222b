import { faultyLists } from '../guard/document-lists.gen.ts';
import { type Scan, startScan } from '../guard/scan.ts';
import type { IssuePath } from '../issues/issue.ts';
import type { Limits } from '../parse/limits.ts';

/** A document in which only the entries that have a fault are left, and the way back to where they were. */
export interface Kept {
  readonly value: unknown;
  /** Whether there were more faulty entries than are kept. */
  readonly more: boolean;
  /** The path in the whole document of a path in what was kept. */
  original(path: IssuePath): IssuePath;
}

// Of one list; with the lists inside it, enough to learn from and little enough to bear.
const mostKept = 100;

/**
 * Leaves out the entries in which the guard finds nothing wrong, so that Zod reads only what it must explain.
 * A document of a hundred thousand entries with one fault is explained at the price of one entry.
 */
export function keepFaults(root: unknown, limits: Limits): Kept {
  const scan: Scan = { ...startScan(limits), values: Number.POSITIVE_INFINITY };
  const indexes = new Map<unknown, readonly number[]>();
  let more = false;

  const keep = (value: unknown, name: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    // Without a prototype, so that no field is read that a script of the page gave to every object.
    const copy: Record<string, unknown> = Object.assign(Object.create(null), value);
    for (const [key, { isItem, item }] of Object.entries(faultyLists[name] ?? {})) {
      const list = copy[key];
      if (!Array.isArray(list)) continue;
      const faulty: number[] = [];
      for (let i = 0; i < list.length && faulty.length <= mostKept; i++)
        if (!isItem(list[i], scan, 0)) faulty.push(i);
      if (faulty.length > mostKept) {
        more = true;
        faulty.pop();
      }
      const kept = faulty.map((i) => keep(list[i], item));
      indexes.set(kept, faulty);
      copy[key] = kept;
    }
    return copy;
  };

  const value = keep(root, 'ClaimDocument');
  return {
    value,
    get more() {
      return more;
    },
    original(path) {
      let at: unknown = value;
      return path.map((step) => {
        const list = indexes.get(at);
        at =
          typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined;
        return typeof step === 'number' ? (list?.[step] ?? step) : step;
      });
    },
  };
}
