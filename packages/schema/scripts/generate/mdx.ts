/** Text that MDX shows as it is: it would take braces for code and angle brackets for elements. */
export function plain(text: string): string {
  return text.replace(/[{}<>\\|*_`]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`,
  );
}

/** A value in a line of code. */
export function code(value: string): string {
  return `\`${value.replaceAll('`', "'")}\``;
}

export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** JSON over several lines where it is long, in one where it is short. */
export function json(value: unknown): string {
  const short = JSON.stringify(value);
  return short.length <= 90 ? short : JSON.stringify(value, null, 2);
}

/** A table in elements, because MDX knows no tables of its own. The cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table>\n<thead>\n${row(head, 'th')}\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** A page of Storybook's docs. */
export function page(title: string, parts: readonly string[]): string {
  return `${[
    `import { Meta } from '@storybook/addon-docs/blocks';`,
    `<Meta title="${title}" />`,
    '{/* Generated from the Zod schema by `pnpm --filter @claimcue/schema generate`. Do not edit. */}',
    ...parts,
  ].join('\n\n')}\n`;
}
