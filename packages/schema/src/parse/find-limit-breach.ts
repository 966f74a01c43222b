import { formatValue } from '../issues/format-value.ts';
import type { Issue, IssueCode } from '../issues/issue.ts';
import type { Limits } from './limits.ts';

/** What is left to spend while one document is read. */
export interface Budget {
  readonly limits: Limits;
  /** Entries that may still be met; below zero there were too many. */
  values: number;
}

/** A limit that was broken. `path` grows from its end while the walk returns, so that nothing is kept while nothing is wrong. */
export interface Breach {
  readonly code: IssueCode;
  readonly path: (string | number)[];
  readonly value: unknown;
  readonly message: string;
  readonly limit?: number;
  readonly unit?: string;
}

/** Keys that change an object's behaviour when they are copied or merged. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/**
 * Walks a value and stops at the first limit that it breaks, so that the cost of hostile input is bounded.
 *
 * @param depth  How deep the value itself lies; 1 for the document.
 */
export function findBreach(value: unknown, budget: Budget, depth: number): Breach | undefined {
  if (typeof value === 'string') return breachOfText(value, budget.limits);
  if (typeof value !== 'object' || value === null) return undefined;
  const { limits } = budget;
  if (depth > limits.depth) return breach('too-deep', value, 'is nested too deep', limits.depth, 'levels');
  if (Array.isArray(value)) {
    const length: number = value.length;
    const many = breachOfCount(value, length, budget);
    if (many !== undefined) return many;
    for (let i = 0; i < length; i++) {
      const inner = findBreach(value[i], budget, depth + 1);
      if (inner !== undefined) return within(inner, i);
    }
    return undefined;
  }
  const keys = Object.keys(value);
  const many = breachOfCount(value, keys.length, budget);
  if (many !== undefined) return many;
  for (const key of keys) {
    const inner =
      breachOfKey(key, (value as Record<string, unknown>)[key], limits) ??
      findBreach((value as Record<string, unknown>)[key], budget, depth + 1);
    if (inner !== undefined) return within(inner, key);
  }
  return undefined;
}

/** Says a breach as an issue. */
export function issueOfBreach(found: Breach): Issue {
  return {
    code: found.code,
    path: found.path.reverse(),
    value: typeof found.value === 'string' ? found.value.slice(0, 100) : undefined,
    message: found.message,
    remedy:
      found.limit === undefined
        ? 'Rename the key: it has a meaning of its own in JavaScript.'
        : `At most ${found.limit} ${found.unit} are read. Split the document, or raise the limit where the input is trusted.`,
  };
}

function breachOfText(value: string, limits: Limits): Breach | undefined {
  if (value.length <= limits.stringLength) return undefined;
  return breach('text-too-long', value, `has ${value.length} characters`, limits.stringLength, 'characters');
}

function breachOfCount(value: unknown, count: number, budget: Budget): Breach | undefined {
  const { entries, values } = budget.limits;
  if (count > entries) return breach('too-many-entries', value, `has ${count} entries`, entries, 'entries');
  budget.values -= count;
  if (budget.values >= 0) return undefined;
  return breach('too-many-entries', value, 'brings the document above its limit', values, 'entries in all');
}

function breachOfKey(key: string, value: unknown, limits: Limits): Breach | undefined {
  if (isForbiddenKey(key)) {
    return {
      code: 'forbidden-key',
      path: [],
      value: undefined,
      message: `the key holds ${formatValue(value)}, but no document may use it`,
    };
  }
  if (key.length <= limits.stringLength) return undefined;
  return breach(
    'text-too-long',
    key,
    `the key has ${key.length} characters`,
    limits.stringLength,
    'characters',
  );
}

function breach(code: IssueCode, value: unknown, message: string, limit: number, unit: string): Breach {
  return { code, path: [], value, message, limit, unit };
}

function within(inner: Breach, key: string | number): Breach {
  inner.path.push(key);
  return inner;
}
