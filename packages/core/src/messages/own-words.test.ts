import { describe, expect, it } from 'vitest';
import { loadTranslator } from './load-messages.ts';
import { ownWords } from './own-words.ts';
import { createTranslator } from './translator.ts';

describe('ownWords', () => {
  it.each([
    ['en', '“The door was shut.”'],
    ['de', '„The door was shut.“'],
    ['fr', '«\u202fThe door was shut.\u202f»'],
    ['ja', '「The door was shut.」'],
  ])('stand in the quotation marks of %s', async (language, marked) => {
    expect(ownWords('The door was shut.', await loadTranslator(language))).toBe(marked);
  });

  it('are as they were said, whatever they look like', () => {
    for (const words of ['{words}', '$& and {count}', '”“', ' '])
      expect(ownWords(words, createTranslator('en'))).toBe(`“${words}”`);
  });

  it('are not lost where a page has a text of its own that lacks their place', () => {
    const translator = createTranslator('en', { ownWords: 'Nothing was said.' });
    for (const words of ['The door was shut.', 'Nothing']) expect(ownWords(words, translator)).toBe(words);
  });
});
