import type { IssuePath } from '../issues/issue.ts';
import { endOfString } from './end-of-string.ts';

/** What can be placed in a text: an issue, or a finding of lint. */
interface Placed {
  readonly path: IssuePath;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Adds line and column to issues, or to the findings of lint, by walking the text once.
 * The text is known to be JSON, so the walk may be simple. Linear in the text and in the paths;
 * what no issue speaks of is passed over.
 * An issue whose place does not exist (a missing key) is put at the nearest place that does.
 */
export function locateIssues<Each extends Placed>(text: string, issues: readonly Each[]): Each[] {
  const root: Place = { offset: -1, inner: new Map() };
  for (const issue of issues) addPath(root, issue.path);
  findOffsets(text, root);
  const lines = lineStarts(text);
  return issues.map((issue) => {
    const offset = offsetOf(root, issue.path);
    return offset < 0 ? issue : { ...issue, ...placeOf(lines, offset) };
  });
}

/** A place that an issue speaks of or lies within, and the places in it. */
interface Place {
  offset: number;
  readonly inner: Map<string | number, Place>;
}

function addPath(root: Place, path: IssuePath): void {
  let at = root;
  for (const step of path) {
    let next = at.inner.get(step);
    if (next === undefined) {
      next = { offset: -1, inner: new Map() };
      at.inner.set(step, next);
    }
    at = next;
  }
}

function offsetOf(root: Place, path: IssuePath): number {
  let at: Place | undefined = root;
  let { offset } = root;
  for (const step of path) {
    at = at?.inner.get(step);
    if (at === undefined || at.offset < 0) break;
    offset = at.offset;
  }
  return offset;
}

interface Frame {
  /** Nothing where no issue speaks of what is in here. */
  readonly place: Place | undefined;
  readonly isArray: boolean;
  index: number;
}

// Walks tokens with an explicit stack, so that depth costs memory and no recursion; and without a regular
// expression, which would run out of stack on a text of millions of characters.
function findOffsets(text: string, root: Place): void {
  const stack: Frame[] = [];
  let key: string | undefined;
  let place: Place | undefined = root;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const start = at;
    const first = text[at];
    at = endOfToken(text, at);
    const frame = stack.at(-1);
    switch (first) {
      case ':':
        continue;
      case ',':
        if (frame?.isArray) frame.index++;
        key = undefined;
        continue;
      case '}':
      case ']':
        stack.pop();
        key = undefined;
        continue;
    }
    if (frame !== undefined && !frame.isArray && key === undefined) {
      // The place of a property is its key, where the eye looks for it.
      key = frame.place === undefined ? '' : (JSON.parse(text.slice(start, at)) as string);
      place = frame.place?.inner.get(key);
      note(place, start);
      continue;
    }
    if (frame?.isArray) place = frame.place?.inner.get(frame.index);
    if (frame === undefined || frame.isArray) note(place, start);
    if (first !== '{' && first !== '[') continue;
    stack.push({ place, isArray: first === '[', index: 0 });
    key = undefined;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

function endOfToken(text: string, start: number): number {
  const first = text[start]!;
  if (first === '"') return endOfString(text, start) + 1;
  if ('{}[]:,'.includes(first)) return start + 1;
  let at = start + 1;
  // Numbers and words hold neither marks nor brackets.
  while (at < text.length && text.charCodeAt(at) > 32 && !',]}'.includes(text[at]!)) at++;
  return at;
}

// Of a key that stands twice the last counts, as it does for JSON.parse.
function note(place: Place | undefined, offset: number): void {
  if (place !== undefined) place.offset = offset;
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
