import type { z } from 'zod';
import { formatValue } from '../issues/format-value.ts';
import type { Issue, IssueCode, IssuePath } from '../issues/issue.ts';

type ZodIssue = z.core.$ZodIssue;

/** Turns Zod's error into issues that say what was seen and how to mend it. */
export function issuesFromZod(error: z.ZodError, root: unknown): Issue[] {
  return error.issues.flatMap((issue) => fromOne(issue, root, []));
}

function fromOne(issue: ZodIssue, root: unknown, base: IssuePath): Issue[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const make = (code: IssueCode, message: string, remedy: string): Issue[] => [
    { code, path, value, message, remedy },
  ];
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'never') return mixedTarget(path, value);
      if (value === undefined)
        return make('missing', 'is required but missing', `Give ${article(issue.expected)}.`);
      return make(
        'wrong-type',
        `is ${describe(value)}, not ${article(issue.expected)}`,
        `Give ${article(issue.expected)}.`,
      );
    }
    case 'invalid_value': {
      const choices = issue.values.map((choice) => JSON.stringify(choice)).join(', ');
      if (value === undefined) return make('missing', 'is required but missing', `Give one of ${choices}.`);
      return make('not-one-of', `${formatValue(value)} is not known here`, `Use one of ${choices}.`);
    }
    case 'invalid_format': {
      if (path.length === 1 && path[0] === 'version') return unsupportedVersion(path, value);
      return make('wrong-form', `${formatValue(value)} does not have the form asked for`, formRemedy(path));
    }
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
      const relation =
        issue.code === 'too_small'
          ? issue.inclusive
            ? 'at least'
            : 'more than'
          : issue.inclusive
            ? 'at most'
            : 'less than';
      return make(
        'out-of-range',
        `${formatValue(value)} is out of range`,
        `Give ${relation} ${bound}${issue.origin === 'string' ? ' characters' : ''}.`,
      );
    }
    case 'invalid_union':
      return fromUnion(issue, root, path, value);
    case 'invalid_key':
      return make('wrong-form', 'the key has no namespace', 'Write it as "vendor:key".');
    default:
      return make(
        'wrong-form',
        `${formatValue(value)} is not allowed here`,
        'See the reference of the field.',
      );
  }
}

/** A target fits one of three shapes: speak of the one that its keys point to, not of all three. */
function fromUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  path: IssuePath,
  value: unknown,
): Issue[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if ('at' in value && ('start' in value || 'end' in value)) return mixedTarget(path, value);
    if (!('at' in value) && !('start' in value)) {
      return [
        {
          code: 'missing',
          path: [...path, 'start'],
          value: undefined,
          message: 'is required but missing',
          remedy: 'Give "start" and "end" for a range, "start" alone for an open range, or "at" for a point.',
        },
      ];
    }
    const branch = 'at' in value ? 2 : 'end' in value ? 0 : 1;
    const errors = issue.errors[branch];
    if (errors !== undefined && errors.length > 0)
      return errors.flatMap((inner) => fromOne(inner, root, path));
  }
  return [
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      path,
      value,
      message: `is ${describe(value)}, not a target`,
      remedy: 'Give { "media": …, "start": …, "end": … }, or "start" alone, or "at" for a point.',
    },
  ];
}

function mixedTarget(path: IssuePath, value: unknown): Issue[] {
  return [
    {
      code: 'mixed-target',
      path,
      value,
      message: 'has both "at" and "start" or "end"',
      remedy: 'Keep "at" for a point, or "start" and "end" for a range.',
    },
  ];
}

function unsupportedVersion(path: IssuePath, value: unknown): Issue[] {
  return [
    {
      code: 'unsupported-version',
      path,
      value,
      message: `${formatValue(value)} is not a version that this reader knows`,
      remedy: 'Write "1.0", or use a reader of that version.',
    },
  ];
}

// What each kind of field asks for, by its last key. The reference page has the whole of it.
const forms = new Map<unknown, string>(
  Object.entries({
    id: 'Use letters, digits, ".", "_" and "-", beginning with a letter or digit.',
    url: 'Give an address that begins with http:// or https://.',
    archivedAt: 'Give an address that begins with http:// or https://.',
    src: 'Give an http(s) address or a path relative to the document, such as "lobby.mp4".',
    poster: 'Give an http(s) address or a path relative to the document, such as "lobby.jpg".',
    language: 'Give a BCP 47 tag, such as "en" or "pt-BR".',
    srclang: 'Give a BCP 47 tag, such as "en" or "pt-BR".',
    sha256: 'Give 64 hexadecimal digits.',
    frameRate: 'Give frames per second as "25" or "30000/1001".',
    color: 'Give a hexadecimal colour, such as "#0072B2".',
  }),
);
const dateKeys = new Set([
  'date',
  'created',
  'updated',
  'stated',
  'datePublished',
  'dateModified',
  'accessed',
  'startedAt',
]);

function formRemedy(path: IssuePath): string {
  const key = path.at(-1);
  if (path.length === 1 && key === 'id') return 'Give an IRI, such as "https://example.org/cases/lobby".';
  if (typeof key === 'string' && dateKeys.has(key))
    return 'Give an ISO 8601 date, such as "2021", "2021-01-25" or "2021-01-25T14:05:00-05:00".';
  return forms.get(key) ?? 'Give some text that is not only white space.';
}

function article(expected: string): string {
  if (expected === 'record') return 'an object';
  if (expected === 'int') return 'a whole number';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return `the ${typeof value} ${formatValue(value)}`;
  }
  return formatValue(value);
}

function valueAt(root: unknown, path: IssuePath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
