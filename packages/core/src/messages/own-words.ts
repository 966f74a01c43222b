import type { Translator } from './translator.ts';

// A character that stands for an object in running text, and so in no message.
const place = '\uFFFC';

/**
 * A party's own words in the quotation marks of the interface's language; nothing else stands in such marks. A page's
 * own text for the marks cannot lose the words.
 */
export function ownWords(words: string, translator: Translator): string {
  const marks = translator.text('ownWords', { words: place }).split(place);
  return marks.length === 1 ? words : marks.join(words);
}
