import type { Translator } from './translator.ts';

/**
 * A party's own words in the quotation marks of the interface's language; nothing else stands in such marks. A page's
 * own text for the marks cannot lose the words.
 */
export function ownWords(words: string, translator: Translator): string {
  const marked = translator.text('ownWords', { words });
  return marked.includes(words) ? marked : words;
}
