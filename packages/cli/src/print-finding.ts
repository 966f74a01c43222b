import { formatPath, type Issue } from '@claimcue/schema';

type Finding = Pick<Issue, 'path' | 'message' | 'remedy' | 'line' | 'column'> & { readonly code: string };

const longestLine = 96;

/**
 * Prints one finding over several lines: file and place, what is wrong, the line of the file with a mark under it, the remedy.
 *
 * @param text  The file's text, of which the line is shown.
 * @returns the lines, ending in a blank one.
 */
export function printFinding(file: string, text: string, severity: string, finding: Finding): string {
  const place = finding.line === undefined ? file : `${file}:${finding.line}:${finding.column}`;
  const excerpt =
    finding.line === undefined || finding.column === undefined
      ? ''
      : excerptOf(text, finding.line, finding.column);
  return `${place} ${severity} ${finding.code}\n  ${harmless(formatPath(finding.path))}: ${harmless(finding.message)}.\n${excerpt}  ${harmless(finding.remedy)}\n`;
}

function excerptOf(text: string, line: number, column: number): string {
  const whole = lineOf(text, line);
  // A long line is shown around the column: a minified document is all one line.
  const from = whole.length <= longestLine ? 0 : Math.max(0, column - 1 - longestLine / 2);
  const part = harmless(whole.slice(from, from + longestLine));
  const before = `  ${line} │ ${from > 0 ? '…' : ''}`;
  const mark = ' '.repeat(before.length + column - 1 - from);
  return `${before}${part}${from + longestLine < whole.length ? '…' : ''}\n${mark}^\n`;
}

function lineOf(text: string, line: number): string {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** A hostile document must not steer the terminal, nor turn the reading order of what is printed. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'));
}
