import { html } from 'lit';
import { findWords } from './find-words.ts';

/** Sets words with what is looked for marked. */
export function markWords(words: string, query: string): unknown {
  const found = findWords(words, query);
  if (found.length === 0) return words;
  let last = 0;
  const parts: unknown[] = [];
  for (const [start, end] of found) {
    parts.push(words.slice(last, start), html`<mark>${words.slice(start, end)}</mark>`);
    last = end;
  }
  return [...parts, words.slice(last)];
}
