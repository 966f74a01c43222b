import type { Issue, IssuePath } from '../issues/issue.ts';

/**
 * Adds line and column to issues by walking the text once.
 * The text is known to be JSON, so the walk may be simple. Only after a failure, so its cost is no matter.
 * An issue whose place does not exist (a missing key) is put at the nearest place that does.
 */
export function locateIssues(text: string, issues: readonly Issue[]): Issue[] {
  const wanted = new Map<string, number>();
  for (const issue of issues) {
    for (let length = issue.path.length; length >= 0; length--) wanted.set(keyOf(issue.path, length), -1);
  }
  findOffsets(text, wanted);
  const lines = lineStarts(text);
  return issues.map((issue) => {
    for (let length = issue.path.length; length >= 0; length--) {
      const offset = wanted.get(keyOf(issue.path, length)) ?? -1;
      if (offset >= 0) return { ...issue, ...placeOf(lines, offset) };
    }
    return issue;
  });
}

function keyOf(path: IssuePath, length: number): string {
  return JSON.stringify(path.slice(0, length));
}

interface Frame {
  readonly key: string;
  readonly isArray: boolean;
  index: number;
}

// Walks tokens with an explicit stack: the depth is already limited, the recursion need not be.
function findOffsets(text: string, wanted: Map<string, number>): void {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs;
  const stack: Frame[] = [];
  let property: string | undefined;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [piece] = match;
    const frame = stack.at(-1);
    if (piece === ':') continue;
    if (piece === ',') {
      if (frame?.isArray) frame.index++;
      property = undefined;
      continue;
    }
    if (piece === '}' || piece === ']') {
      stack.pop();
      property = undefined;
      continue;
    }
    if (frame !== undefined && !frame.isArray && property === undefined && piece.startsWith('"')) {
      property = JSON.parse(piece) as string;
      // The place of a property is its key, where the eye looks for it.
      note(wanted, childKey(frame, property), match.index);
      continue;
    }
    const key = frame === undefined ? '[]' : childKey(frame, property ?? frame.index);
    note(wanted, key, match.index);
    if (piece === '{' || piece === '[') {
      stack.push({ key, isArray: piece === '[', index: 0 });
      property = undefined;
    }
  }
}

function childKey(frame: Frame, step: string | number): string {
  const inner = frame.key.slice(1, -1);
  return `[${inner === '' ? '' : `${inner},`}${JSON.stringify(step)}]`;
}

function note(wanted: Map<string, number>, key: string, offset: number): void {
  if (wanted.get(key) === -1) wanted.set(key, offset);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
