import type { MessageKey, Translator } from '@claimcue/core';

// A character that stands for an object in running text, and so in no message.
const place = '\uFFFC';

/**
 * A text of the interface with something of the document set into it as an element of its own, so that a name written
 * from right to left, or with control characters, turns only itself around.
 *
 * @param name     The place in the text, such as `party`.
 * @param content  What stands there, such as a `<bdi>`.
 */
export function isolatedText(
  translator: Translator,
  key: MessageKey,
  name: string,
  content: unknown,
): unknown[] {
  const parts = translator.text(key, { [name]: place }).split(place);
  // A page's own text may lack the place; what the document says is not lost with it.
  if (parts.length === 1) return [...parts, ' ', content];
  return parts.flatMap((part, i) => (i === 0 ? [part] : [content, part]));
}
