/** Only http and https lead anywhere: a document comes from strangers. */
export function safeLink(address: string | undefined): URL | undefined {
  const url = address === undefined ? undefined : parse(address);
  return url !== undefined && isWeb(url) ? url : undefined;
}

/**
 * A picture of a document that may be shown before the reader chose anything: one that lies where the document lies. One
 * on another host would tell that host who reads the article.
 *
 * @param base  Absolute address of the document; without it only a relative address is known to lie beside it.
 */
export function ownPicture(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (base === undefined)
    return parse(address) === undefined && !/^[\\/]{2}/.test(address) ? address : undefined;
  const url = parse(address, base);
  const own = parse(base);
  return url !== undefined && isWeb(url) && url.origin === own?.origin ? url.href : undefined;
}

/** An address resolved against another, where both make sense and lead to the web. */
export function resolved(address: string, base: string): string | undefined {
  const url = parse(address, base);
  return url !== undefined && isWeb(url) ? url.href : undefined;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
