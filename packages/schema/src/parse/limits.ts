import { formatValue } from '../issues/format-issues.ts';
import type { Issue, IssuePath } from '../issues/issue.ts';

/** What a document may cost before its schema is looked at. */
export interface Limits {
  /** Length of the JSON text in UTF-16 units; about bytes for Latin text. */
  readonly textLength: number;
  /** Objects and arrays inside one another. */
  readonly depth: number;
  /** Entries of one array, or keys of one object. */
  readonly entries: number;
  /** UTF-16 units of one string. */
  readonly stringLength: number;
}

/** Generous for the largest case of a newsroom, small enough that a hostile document costs little. */
export const defaultLimits: Limits = {
  textLength: 64 * 1024 * 1024,
  depth: 64,
  entries: 250_000,
  stringLength: 1024 * 1024,
};

// Keys that change an object's behaviour when they are copied or merged.
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks a value without recursion and stops at the first breach, so that the cost of hostile input is bounded.
 *
 * @returns the breach, or nothing.
 */
export function findLimitBreach(root: unknown, limits: Limits): Issue | undefined {
  const pending: { value: unknown; path: Step | undefined; depth: number }[] = [
    { value: root, path: undefined, depth: 1 },
  ];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { value, path, depth } = entry;
    if (typeof value === 'string' && value.length > limits.stringLength) {
      return breach(
        'text-too-long',
        path,
        value,
        `has ${value.length} characters`,
        limits.stringLength,
        'characters',
      );
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.depth)
      return breach('too-deep', path, value, 'is nested too deep', limits.depth, 'levels');
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const count = keys === undefined ? (value as unknown[]).length : keys.length;
    if (count > limits.entries) {
      return breach('too-many-entries', path, value, `has ${count} entries`, limits.entries, 'entries');
    }
    if (keys === undefined) {
      const list = value as unknown[];
      for (let i = list.length - 1; i >= 0; i--) {
        pending.push({ value: list[i], path: { key: i, parent: path }, depth: depth + 1 });
      }
      continue;
    }
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i]!;
      const step: Step = { key, parent: path };
      if (forbiddenKeys.has(key)) return forbiddenKey(step, (value as Record<string, unknown>)[key]);
      pending.push({ value: (value as Record<string, unknown>)[key], path: step, depth: depth + 1 });
    }
  }
  return undefined;
}

// A path as a linked list: nothing is copied while nothing is wrong.
interface Step {
  readonly key: string | number;
  readonly parent: Step | undefined;
}

function unwind(step: Step | undefined): IssuePath {
  const path: (string | number)[] = [];
  for (let at = step; at !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

function breach(
  code: Issue['code'],
  at: Step | undefined,
  value: unknown,
  message: string,
  limit: number,
  unit: string,
): Issue {
  return {
    code,
    path: unwind(at),
    value: typeof value === 'string' ? value.slice(0, 100) : undefined,
    message,
    remedy: `At most ${limit} ${unit} are read. Split the document, or raise the limit where the input is trusted.`,
  };
}

function forbiddenKey(at: Step, value: unknown): Issue {
  return {
    code: 'forbidden-key',
    path: unwind(at),
    value: undefined,
    message: `the key holds ${formatValue(value)}, but no document may use it`,
    remedy: 'Rename the key: it has a meaning of its own in JavaScript.',
  };
}
