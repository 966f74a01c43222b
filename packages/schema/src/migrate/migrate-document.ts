import type { Issue } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import type { Limits } from '../parse/limits.ts';
import { parseDocument } from '../parse/parse-document.ts';

/** The version of the format that this package writes. */
export const currentVersion = '1.0';

/** One step from a major version to the next. */
export interface Migration {
  /** The major version that it reads: `1`. */
  readonly from: number;
  /** What it changes, in a sentence for the person whose document it is. */
  readonly change: string;
  /** Gives a new value of the next major version; the old one stays as it is. */
  migrate(value: Record<string, unknown>): Record<string, unknown>;
}

/** A document of this major version, and how it came to be one. */
export type MigrationResult =
  | {
      readonly ok: true;
      readonly document: ClaimDocument;
      /** The version that was read: `"1.0"`. */
      readonly from: string;
      /** What was changed, a sentence each; empty where nothing had to be. */
      readonly changes: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

// Version 1 is the first, so there is no step yet. A new major version adds one here.
const migrations: readonly Migration[] = [];

/**
 * Brings a document of an older major version to this one, a version at a time, and checks the result.
 * A document of this major version comes back as it is, also where its minor version is newer.
 * Bad input never throws.
 *
 * @param value   Anything.
 * @param limits  What the document may cost; see {@link Limits}.
 */
export function migrateDocument(value: unknown, limits: Partial<Limits> = {}): MigrationResult {
  return migrateWith(migrations, value, limits);
}

/** As `migrateDocument`, by steps of one's own. */
export function migrateWith(
  steps: readonly Migration[],
  value: unknown,
  limits: Partial<Limits> = {},
): MigrationResult {
  const from = versionOf(value);
  const changes: string[] = [];
  let current = value;
  for (
    let step = steps.find((each) => each.from === majorOf(current));
    step !== undefined;
    step = steps.find((each) => each.from === majorOf(current))
  ) {
    changes.push(step.change);
    current = step.migrate(current as Record<string, unknown>);
    // A step that does not move on would go round for ever.
    if (majorOf(current) <= step.from)
      throw new TypeError(`The migration from version ${step.from} does not lead to a later one`);
  }
  const parsed = parseDocument(current, limits);
  return parsed.ok ? { ok: true, document: parsed.document, from, changes } : parsed;
}

function versionOf(value: unknown): string {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'string' ? version : '';
}

function majorOf(value: unknown): number {
  return Number(/^(\d+)\.\d+$/.exec(versionOf(value))?.[1] ?? Number.NaN);
}
