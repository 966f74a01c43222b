import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { loadMessages, loadTranslator } from './load-messages.ts';
import type { Message, MessageKey } from './messages.ts';
import { type Locale, locales, nearestLocale } from './nearest-locale.ts';
import { createTranslator } from './translator.ts';

const keys = Object.keys(en) as MessageKey[];
const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe.each(locales)('the texts in %s', (language: Locale) => {
  it('are there for every key, none empty and none left in English', async () => {
    const messages = await loadMessages(language);
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const key of keys) for (const text of forms(messages[key])) expect(text.trim()).not.toBe('');
    if (language === 'en') return;
    const sentences = keys.filter((key) => forms(en[key])[0]!.split(' ').length > 3);
    for (const key of sentences) expect([key, messages[key]]).not.toEqual([key, en[key]]);
  });

  it('have the same places as the English ones', async () => {
    const messages = await loadMessages(language);
    for (const key of keys) {
      const expected = places(forms(en[key])[0]!);
      for (const text of forms(messages[key])) expect([key, ...places(text)]).toEqual([key, ...expected]);
    }
  });

  it('have only plural forms that the language has', async () => {
    const messages = await loadMessages(language);
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const message = messages[key];
      if (typeof message !== 'string') expect(known).toEqual(expect.arrayContaining(Object.keys(message)));
    }
  });

  it('never weigh what a party said', async () => {
    const loaded =
      /\bclaim(s|ed)?\b|admit|alleg|afirm[óa]|reconoci|admiti[óu]|alegó|prétend|affirm|avou|reconnu|behaupte|zugab|zugegeben|alegou|ادّع|زعم|اعترف|טענ|טוענ|הודה|הודתה|主張|認めた|声称|宣称|承认|refut|rebat|rebut|widerleg|réfut|دحض|הפריך|反驳|反駁/i;
    const messages = await loadMessages(language);
    for (const key of keys)
      for (const text of forms(messages[key]))
        expect([key, text]).not.toEqual([key, expect.stringMatching(loaded)]);
  });
});

describe('nearestLocale', () => {
  it('keeps the region for numbers and dates', () => {
    expect(nearestLocale('pt-br')).toEqual({ language: 'pt', tag: 'pt-BR', direction: 'ltr' });
    expect(nearestLocale('ar-EG')).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(nearestLocale('zh-Hant-TW')).toMatchObject({ language: 'zh', tag: 'zh-Hant-TW' });
    expect(nearestLocale('iw').language).toBe('he');
  });

  it('takes the first of several that is spoken, and English where none is', () => {
    expect(nearestLocale(['fi', 'de-AT', 'fr']).tag).toBe('de-AT');
    for (const tag of ['', 'fi', 'not a tag', '__proto__', 'constructor', 'x-private']) {
      expect(nearestLocale(tag)).toEqual({ language: 'en', tag: 'en', direction: 'ltr' });
    }
  });
});

describe('createTranslator', () => {
  it('chooses a plural form and prints the number as the language does', () => {
    const more = { one: '{count} weitere', two: 'x', other: '{count} Weitere' };
    const translator = createTranslator('de', { more });
    expect(translator.text('more', { count: 1 })).toBe('1 weitere');
    expect(translator.text('more', { count: 1234.5 })).toBe('1.234,5 Weitere');
    expect(
      createTranslator('ar', { more: { two: 'اثنتان', other: '{count}' } }).text('more', { count: 2 }),
    ).toBe('اثنتان');
  });

  it('fills up with English, and leaves a place that nobody filled', () => {
    const translator = createTranslator('de', {});
    expect(translator.text('more', { count: 2 })).toBe('2 more');
    expect(translator.text('saidBy')).toBe('{party} said');
    expect(translator.text('saidBy', { party: '{count}' })).toBe('{count} said');
  });
});

describe('loadTranslator', () => {
  it('speaks the nearest language', async () => {
    const translator = await loadTranslator('de-CH');
    expect(translator.locale).toBe('de-CH');
    expect(translator.text('close')).toBe('Schließen');
  });
});

describe('numbers in texts', () => {
  const tags = [
    ...locales,
    'de-CH',
    'en-US',
    'en-GB',
    'en-IN',
    'he-IL',
    'ja-JP',
    'zh-CN',
    'pt-BR',
    'zh-Hant-TW',
    'ar-EG',
    'fa',
    'en-u-nu-arab',
    'zh-u-nu-hanidec',
  ];
  it.each(tags)('are written as %s writes them', (tag) => {
    const { text } = createTranslator(tag, { numberOf: '{count}' } as never);
    const written = new Intl.NumberFormat(tag);
    for (const count of [
      0,
      1,
      7,
      42,
      999,
      1000,
      12_345,
      1_234_567,
      999_999_999_999,
      -1,
      0.5,
      1e21,
      Number.NaN,
    ])
      expect(text('numberOf' as MessageKey, { count })).toBe(written.format(count));
  });
});
