/** Trees and hedges, drawn as a draughtsman does: a trunk, and clusters of leaves with a scalloped edge that sway a little. */

import { INK, seeded, shape, stroke, TONE, WEIGHT } from './ink.ts';
import type { Camera, Pixel, Place } from './perspective.ts';
import { ballShadow, drawPost, postShadow } from './solids.ts';

/** A tree: where it stands, how high its crown's middle is and how wide the crown is, in metres. */
export interface Tree {
  readonly foot: Place;
  readonly height: number;
  readonly radius: number;
  readonly seed: number;
}

/** A cluster of leaves of one crown. */
interface Cluster {
  readonly middle: Place;
  readonly radius: number;
  readonly seed: number;
  readonly tone: string;
}

/** Layers of a crown from back to front: dark ones low and behind, paper ones high and before. */
const LAYERS: readonly { count: number; spread: number; lift: number; size: number; tone: string }[] = [
  { count: 5, spread: 0.62, lift: -0.22, size: 0.52, tone: TONE.shade },
  { count: 4, spread: 0.5, lift: 0.08, size: 0.5, tone: TONE.mid },
  { count: 3, spread: 0.3, lift: 0.36, size: 0.44, tone: TONE.pale },
];

function clustersOf(tree: Tree): Cluster[] {
  const random = seeded(tree.seed);
  const [x, y, z] = tree.foot;
  return LAYERS.flatMap((layer, depth) =>
    Array.from({ length: layer.count }, (_, index): Cluster => {
      const angle = ((index + 0.35 * random() + depth * 0.4) / layer.count) * 2 * Math.PI;
      return {
        middle: [
          x + Math.cos(angle) * tree.radius * layer.spread,
          y + Math.sin(angle) * tree.radius * layer.spread * 0.6,
          z + tree.height + tree.radius * (layer.lift + (random() - 0.5) * 0.26),
        ],
        radius: tree.radius * layer.size * (0.88 + random() * 0.24),
        seed: Math.floor(random() * 1e9),
        tone: layer.tone,
      };
    }),
  );
}

/** Trunk and two branches; they stand still. */
export function drawTrunk(camera: Camera, tree: Tree): string {
  const [x, y, z] = tree.foot;
  const fork: Place = [x, y, z + tree.height - tree.radius * 0.55];
  const thick = tree.radius * 0.13;
  return (
    drawPost(camera, tree.foot, fork, thick, TONE.shade) +
    drawPost(camera, fork, [x - tree.radius * 0.35, y, z + tree.height], thick * 0.6, TONE.shade) +
    drawPost(camera, fork, [x + tree.radius * 0.38, y, z + tree.height * 1.02], thick * 0.6, TONE.shade)
  );
}

/**
 * The crown as it stands at a moment.
 *
 * @param seconds  Elapsed seconds. The sway is a sum of unrelated periods under a slow gust, so it never repeats in the film.
 */
export function drawCrown(camera: Camera, tree: Tree, seconds: number): string {
  return clustersOf(tree)
    .map((cluster) => {
      const scale = camera.scaleAt(cluster.middle);
      const [x, y] = camera.project(cluster.middle);
      const [dx, dy] = sway(cluster.seed, seconds, scale * tree.radius * 0.05);
      return leaves([x + dx, y + dy], cluster.radius * scale, cluster.seed, cluster.tone);
    })
    .join('');
}

/** How far a cluster is blown off its rest, in pixels. */
function sway(seed: number, seconds: number, reach: number): Pixel {
  const phase = (seed % 628) / 100;
  const gust = 0.55 + 0.45 * Math.sin(seconds / 7.3 + Math.sin(seconds / 17.9));
  const x = Math.sin(seconds * 1.31 + phase) * 0.7 + Math.sin(seconds * 0.77 + phase * 2.1) * 0.5;
  const y = Math.sin(seconds * 1.07 + phase * 1.7);
  return [x * reach * gust, y * reach * 0.35 * gust];
}

/** One cluster: a scalloped rim and a few leaf ticks on its shaded side. */
function leaves([x, y]: Pixel, radius: number, seed: number, tone: string): string {
  const random = seeded(seed);
  const bumps = Math.max(7, Math.min(11, Math.round(radius / 3.6)));
  const turn = random() * 6.28;
  const at = (angle: number, far: number): string =>
    `${Math.round((x + Math.cos(angle) * radius * far) * 10) / 10} ${Math.round((y + Math.sin(angle) * radius * far * 0.86) * 10) / 10}`;
  let rim = '';
  for (let index = 0; index <= bumps; index++) {
    const angle = turn + (index / bumps) * 2 * Math.PI;
    if (index === 0) rim = `M${at(angle, 0.94)}`;
    else rim += `Q${at(angle - Math.PI / bumps, 1.24)} ${at(angle, 0.94)}`;
  }
  let ticks = '';
  if (radius > 9) {
    for (let index = 0; index < 3; index++) {
      const angle = 0.35 + index * 0.7 + random() * 0.3;
      ticks += `M${at(angle, 0.42)}Q${at(angle + 0.22, 0.68)} ${at(angle + 0.5, 0.5)}`;
    }
  }
  return shape(`${rim}Z`, tone, WEIGHT.fine) + stroke(ticks, WEIGHT.fine, INK, 0.75);
}

/** Path data of a tree's shadow on the ground. */
export function treeShadow(camera: Camera, tree: Tree, sun: Place): string {
  const [x, y, z] = tree.foot;
  const trunk = postShadow(camera, tree.foot, [x, y, z + tree.height], tree.radius * 0.13, sun);
  return (
    trunk +
    clustersOf(tree)
      .map((cluster) =>
        ballShadow(
          camera,
          cluster.middle,
          cluster.radius,
          sun,
          (angle) => 1 + 0.09 * Math.sin(angle * 7 + cluster.seed),
        ),
      )
      .join('')
  );
}

/** A clipped hedge between two places on the ground: a soft-edged block with a scalloped top edge and sparse leaf ticks. */
export function drawHedge(
  camera: Camera,
  start: Place,
  end: Place,
  depth: Place,
  height: number,
  seed: number,
): string {
  const random = seeded(seed);
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const along = (part: number, back: number, up: number): Place => [
    start[0] + (end[0] - start[0]) * part + depth[0] * back,
    start[1] + (end[1] - start[1]) * part + depth[1] * back,
    start[2] + up,
  ];
  const count = Math.max(4, Math.round(length / 0.45));
  const edge = (back: number, up: number, rough: number): Place[] =>
    Array.from({ length: count + 1 }, (_, index) =>
      along(index / count, back, up + (random() - 0.5) * rough),
    );
  const front = edge(0, height * 0.9, 0.09);
  const rear = edge(1, height, 0.12);
  let ticks = '';
  for (let index = 0; index < count * 1.1; index++) {
    const place = along(random(), 0, height * (0.12 + random() * 0.66));
    const [x, y] = camera.project(place);
    const size = 2 + random() * 2.5;
    // Far off, ticks would run together into a smudge.
    if (camera.scaleAt(place) < 16) continue;
    ticks += `M${x.toFixed(1)} ${y.toFixed(1)}q${(size / 2).toFixed(1)} ${(-size).toFixed(1)} ${size.toFixed(1)} 0`;
  }
  return (
    shape(camera.area(along(0, 0, 0), ...front, along(1, 0, 0)), TONE.shade, WEIGHT.line) +
    shape(camera.area(...front, ...rear.reverse()), TONE.light, WEIGHT.fine) +
    shape(
      camera.area(along(1, 0, 0), along(1, 1, 0), along(1, 1, height), along(1, 0, height * 0.9)),
      TONE.shade,
      WEIGHT.fine,
    ) +
    stroke(ticks, WEIGHT.fine, INK, 0.7)
  );
}

/** Tufts of grass scattered between limits, as short ticks; `mark` turns a part-pair in 0–1 into a place. */
export function drawGrass(
  camera: Camera,
  count: number,
  seed: number,
  mark: (u: number, v: number) => Place,
): string {
  const random = seeded(seed);
  let ticks = '';
  for (let index = 0; index < count; index++) {
    const [x, y] = camera.project(mark(random(), random()));
    const size = 2.5 + random() * 2.5;
    ticks += `M${x.toFixed(1)} ${y.toFixed(1)}l${(-size * 0.4).toFixed(1)} ${(-size).toFixed(1)}m${(size * 0.7).toFixed(1)} ${size.toFixed(1)}l${(size * 0.3).toFixed(1)} ${(-size * 1.1).toFixed(1)}`;
  }
  return stroke(ticks, WEIGHT.fine, INK, 0.6);
}
