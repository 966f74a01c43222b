/** The tags that an embed writes. None runs or loads anything but a picture. */
export type Tag =
  | 'a'
  | 'article'
  | 'bdi'
  | 'blockquote'
  | 'cite'
  | 'div'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'header'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'time'
  | 'ul';

/** The attributes that an embed writes: none holds a style or a script. */
export type Attributes = Readonly<
  Partial<
    Record<
      | 'alt'
      | 'aria-hidden'
      | 'class'
      | 'data-claimcue-digest'
      | 'data-claimcue-version'
      | 'datetime'
      | 'decoding'
      | 'dir'
      | 'height'
      | 'href'
      | 'lang'
      | 'loading'
      | 'rel'
      | 'slot'
      | 'src'
      | 'width',
      string | undefined
    >
  >
>;

/** A piece of a page as plain data: written as HTML where pages are made, and built as nodes where they are read. */
export type Markup = string | MarkupElement | readonly Markup[] | undefined;

export interface MarkupElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly content: Markup;
}

/** An element; attributes that are undefined are left out. Content is text, never markup. */
export function element(tag: Tag, attributes: Attributes, ...content: readonly Markup[]): MarkupElement {
  return { tag, attributes, content };
}

/**
 * A text of the interface with markup set into one of its places, so that a name written from right to left turns only
 * itself around.
 *
 * @param print  Prints the text with what stands in the place.
 */
export function around(print: (place: string) => string, content: Markup): Markup {
  // A character that stands for an object in running text, and so in no message.
  const parts = print('\uFFFC').split('\uFFFC');
  return parts.flatMap((part, i) => (i === 0 ? [part] : [content, part]));
}

/** A name of a person, a title: isolated from the text around it. */
export function isolated(text: string, lang?: string): MarkupElement {
  return element('bdi', { lang }, text);
}
