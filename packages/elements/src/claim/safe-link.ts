/**
 * An address that a reader may be sent to. Documents come from strangers, and the schema may have been passed by:
 * only http and https lead anywhere.
 */
export function safeLink(address: string | undefined): URL | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
