/**
 * The first sentence of a text: what a label on a picture has room for. The whole text stands elsewhere.
 *
 * @param locale  BCP 47 tag of the text's language.
 */
export function firstSentence(text: string, locale: string): string {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  for (const { segment } of segments) return segment.trim();
  return text;
}
