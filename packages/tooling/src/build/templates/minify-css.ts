// Strings first, so that nothing inside one is taken for a comment or for room.
const stringOrComment = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*.*?\*\//gs;

/**
 * Takes the comments and the room that nothing needs out of a piece of a style sheet.
 * Room that can mean something stays as one space: before a `:` or a `(`, around `+` and `-`, and at either end, where an
 * expression may follow.
 */
export function minifyCss(css: string): string {
  const strings: string[] = [];
  const bare = css.replace(stringOrComment, (_, string: string | undefined) =>
    string === undefined ? ' ' : `\0${strings.push(string) - 1}\0`,
  );
  // A string with an expression in it: where it begins and ends cannot be seen from here.
  if (/["']/.test(bare)) return css;
  return bare
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\0(\d+)\0/g, (_, place: string) => strings[Number(place)]!);
}
