import { readFileSync } from 'node:fs';
import type { ClaimDocument } from '@claimcue/schema';

/** The demo's document as it lies on disk, unchecked: what the tests find wrong with it they say themselves. */
export function readCase(): ClaimDocument {
  return JSON.parse(readFileSync(new URL('../public/case.json', import.meta.url), 'utf8'));
}

/** Every text in a JSON value, except under the keys left out. */
export function textsIn(value: unknown, without: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => textsIn(entry, without));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    without.includes(key) ? [] : textsIn(entry, without),
  );
}
