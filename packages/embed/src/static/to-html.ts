import type { Markup } from './markup.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}

/** Writes markup as HTML. Whatever came from a document is escaped. */
export function toHtml(markup: Markup): string {
  if (markup === undefined) return '';
  if (typeof markup === 'string') return escapeHtml(markup);
  if (isList(markup)) return markup.map(toHtml).join('');
  const attributes = Object.entries(markup.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${markup.tag}${attributes.join('')}>`;
  return markup.tag === 'img' ? open : `${open}${toHtml(markup.content)}</${markup.tag}>`;
}

/** The words of markup alone, for where there is room for text only. */
export function toText(markup: Markup): string {
  if (markup === undefined) return '';
  if (typeof markup === 'string') return markup;
  return isList(markup) ? markup.map(toText).join('') : toText(markup.content);
}

function isList(markup: Exclude<Markup, string | undefined>): markup is readonly Markup[] {
  return Array.isArray(markup);
}
