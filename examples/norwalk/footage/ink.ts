/** Paper, ink and line weights, and the two marks that everything is made of: a stroke and a wash. */

/** Grey levels of bare paper and full ink, 0–255. */
const PAPER_LEVEL = 245;
const INK_LEVEL = 28;

/**
 * Paper with a part of ink mixed in, 0–1.
 *
 * Every tone leans toward warm by the same small step, as print on newspaper does. Equal chroma everywhere leaves the encoders no
 * colour to code: the bytes go into the lines, and flat ground does not turn blotchy.
 */
function tone(ink: number): string {
  const level = Math.round(PAPER_LEVEL + (INK_LEVEL - PAPER_LEVEL) * ink);
  return `rgb(${level + 2},${level},${level - 5})`;
}

/** The drawing's whole palette: one paper, one ink, and washes of that ink. Nearly without colour, so it takes no party's side. */
export const PAPER = tone(0);
export const INK = tone(1);
export const TONE = {
  /** Lit ground and wall. */
  pale: tone(0.05),
  /** Pavement, faces turned a little from the light. */
  light: tone(0.11),
  /** Asphalt. */
  mid: tone(0.19),
  /** Faces in shade. */
  shade: tone(0.34),
  /** Openings, glass, deep gaps. */
  deep: tone(0.7),
} as const;

/** Line weights in pixels of the 1280 × 720 frame. */
export const WEIGHT = {
  /** Silhouettes and the edges that carry a scene at thumbnail size. */
  bold: 2.4,
  /** Edges of things. */
  line: 1.5,
  /** Joints and parts of things. */
  fine: 0.9,
  /** Texture. */
  hair: 0.6,
} as const;

/** A stroke along path data. */
export function stroke(data: string, width: number, colour: string = INK, opacity = 1): string {
  if (!data) return '';
  return `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${width}"${faded(opacity)}/>`;
}

/** A flat wash over path data. */
export function wash(data: string, colour: string, opacity = 1): string {
  if (!data) return '';
  return `<path d="${data}" fill="${colour}" stroke="none"${faded(opacity)}/>`;
}

/** A wash with an edge. */
export function shape(data: string, colour: string, width: number, edge: string = INK): string {
  if (!data) return '';
  return `<path d="${data}" fill="${colour}" stroke="${edge}" stroke-width="${width}"/>`;
}

function faded(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${Math.round(opacity * 1000) / 1000}"`;
}

/**
 * A seeded stream of numbers in [0, 1). `Math.random` would make two runs differ, and the files are checked by their sums.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
