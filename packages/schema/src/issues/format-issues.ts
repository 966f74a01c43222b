import type { Issue, IssuePath } from './issue.ts';

/** Prints a path as a person would write it: `claims[3].targets[0].end`; the root is `document`. */
export function formatPath(path: IssuePath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text === '' ? 'document' : text;
}

/** Prints one issue in a line: place, value and fault, remedy. */
export function formatIssue(issue: Issue): string {
  const place = issue.line === undefined ? '' : ` (line ${issue.line}, column ${issue.column})`;
  return `${formatPath(issue.path)}${place}: ${issue.message}. ${issue.remedy}`;
}

/** Prints issues one to a line, in the order given. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map(formatIssue).join('\n');
}

/**
 * Prints a value short enough to stand in a sentence.
 * Cut by code points, so that a cut never leaves half a character behind.
 */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const points = Array.from(value.slice(0, 200));
    return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
