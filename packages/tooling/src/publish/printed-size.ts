/** Around the figure of a README that is measured; the page does not show it. */
const figure = /(<!-- size -->)([^<]*)(<!-- \/size -->)/g;

/** How far a printed figure may be from the measured one, in bytes: what rounding makes of it, and another machine's zlib. */
const tolerance = 100;

/** For example `4.6 kB`, of 1,000 bytes each. */
export function formatSize(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * What is wrong with the size that a page prints.
 *
 * @param page  With the figure between `<!-- size -->` and `<!-- /size -->`.
 * @param bytes  As measured.
 * @returns undefined where nothing is
 */
export function printedSizeFault(page: string, bytes: number): string | undefined {
  const [first, ...more] = Array.from(page.matchAll(figure), ([, , text]) => text!);
  if (first === undefined || more.length > 0)
    return `${more.length + (first === undefined ? 0 : 1)} figures stand between "<!-- size -->" and "<!-- /size -->". Print one.`;
  const printed = Number(/^([\d.]+) kB$/.exec(first)?.[1]) * 1000;
  if (Math.abs(printed - bytes) <= tolerance) return undefined;
  return `"${first}" is printed and ${formatSize(bytes)} measured. Run "pnpm sizes" and commit what it writes.`;
}

/** The page with the size as measured. */
export function printSize(page: string, bytes: number): string {
  return page.replace(figure, `$1${formatSize(bytes)}$3`);
}
