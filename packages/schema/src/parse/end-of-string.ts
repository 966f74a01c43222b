/**
 * The offset of the quotation mark that closes a text of JSON, or the length of the whole where none does.
 *
 * @param start  The offset of the mark that opens it.
 */
export function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return json.length;
}
