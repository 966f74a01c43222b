/** CAM 4: the street, crossed by a zebra; beyond it a fence, trees, a pole with wires and plain gables. */

import { INK, PAPER, shape, stroke, TONE, WEIGHT, wash } from './ink.ts';
import { type Light, lightAt, type SunCourse } from './light.ts';
import { Camera, type Place } from './perspective.ts';
import { drawCrown, drawGrass, drawTrunk, type Tree, treeShadow } from './plants.ts';
import { QUADRANT, type Scene } from './scene.ts';
import { boxShadow, drawBox, drawPost, postShadow } from './solids.ts';

const camera = new Camera({ position: [1.5, -7.2, 6.0], yaw: -15, pitch: 21, focal: 430, ...QUADRANT });
const SUN: SunCourse = { azimuth: [320, 345], reach: [0.5, 0.78] };

/** Kerbs of the street in metres of y; the street runs along x. */
const NEAR_KERB = 0;
const FAR_KERB = 7.4;
const FENCE = 9.9;
const ZEBRA: readonly [number, number] = [-3.4, -0.2];
const POLE: Place = [4.6, 8.2, 0];
const POLE_TOP: Place = [4.6, 8.2, 7.4];
const TREES: readonly Tree[] = [
  { foot: [-15.5, 12.2, 0], height: 2.9, radius: 1.7, seed: 307 },
  { foot: [-8.6, 11.6, 0], height: 2.8, radius: 1.5, seed: 311 },
  { foot: [9.6, 11.4, 0], height: 3.0, radius: 1.7, seed: 313 },
];

function strip(y0: number, y1: number, z = 0): string {
  return camera.area([-60, y0, z], [60, y0, z], [60, y1, z], [-60, y1, z]);
}

function along(y: number, z = 0): string {
  return camera.line([-60, y, z], [60, y, z]);
}

function paint(): string {
  const bar = (x0: number, x1: number, y0: number, y1: number): string =>
    camera.area([x0, y0, 0], [x1, y0, 0], [x1, y1, 0], [x0, y1, 0]);
  let data = '';
  for (let y = 0.45; y < 7; y += 1.0) data += bar(ZEBRA[0], ZEBRA[1], y, y + 0.5);
  for (let x = -40; x < 40; x += 4.2) {
    if (x + 2.2 < ZEBRA[0] - 1.6 || x > ZEBRA[1] + 1.6) data += bar(x, x + 2.2, 3.64, 3.78);
  }
  data += bar(ZEBRA[1] + 1.0, ZEBRA[1] + 1.35, 0.3, 3.5) + bar(ZEBRA[0] - 1.35, ZEBRA[0] - 1.0, 3.95, 7.1);
  return wash(data, PAPER);
}

function ground(light: Light): string {
  let joints = '';
  for (let x = -13; x < 16; x += 1.6) joints += camera.line([x, -3.2, 0], [x, NEAR_KERB - 0.2, 0]);
  for (let x = -24; x < 24; x += 1.6) joints += camera.line([x, FAR_KERB + 0.2, 0], [x, FENCE - 0.4, 0]);
  joints += along(-1.7);
  const shadows = [
    ...TREES.map((tree) => treeShadow(camera, tree, light.sun)),
    postShadow(camera, POLE, POLE_TOP, 0.24, light.sun),
    boxShadow(camera, { x: [-60, 60], y: [FENCE - 0.02, FENCE + 0.02], z: [0.15, 1.0] }, light.sun),
    postShadow(camera, [-4.1, -0.5, 0], [-4.1, -0.5, 3.4], 0.12, light.sun),
  ];
  return [
    wash(strip(-20, 80), PAPER),
    wash(strip(-20, NEAR_KERB), TONE.pale),
    wash(strip(NEAR_KERB, FAR_KERB), TONE.mid),
    wash(strip(FAR_KERB, FENCE - 0.4), TONE.pale),
    stroke(joints, WEIGHT.fine, INK, 0.42),
    paint(),
    drawGrass(camera, 22, 35, (u, v) => [-24 + u * 44, FENCE + 0.4 + v * 6, 0]),
    cover(5.6, 2.0),
    wash(shadows.join(''), INK, light.shadow),
    wash(strip(NEAR_KERB - 0.2, NEAR_KERB), PAPER) +
      wash(strip(FAR_KERB, FAR_KERB + 0.2), PAPER) +
      wash(strip(FAR_KERB - 0.12, FAR_KERB), TONE.shade),
    stroke(along(NEAR_KERB - 0.2) + along(FAR_KERB + 0.2) + along(FENCE - 0.4), WEIGHT.line),
    stroke(along(NEAR_KERB) + along(FAR_KERB), WEIGHT.bold),
  ].join('');
}

function cover(x: number, y: number): string {
  const ring = (radius: number): string =>
    camera.area(
      ...Array.from({ length: 24 }, (_, index): Place => {
        const angle = (index / 24) * 2 * Math.PI;
        return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, 0];
      }),
    );
  return shape(ring(0.42), TONE.light, WEIGHT.line) + stroke(ring(0.3), WEIGHT.fine);
}

/** Plain gables far off, in outline: a street has something behind it, but no house that anyone could know. */
function gables(): string {
  const house = (x: number, wide: number, eaves: number, ridge: number): string =>
    shape(
      camera.area(
        [x, 24, 0],
        [x + wide, 24, 0],
        [x + wide, 24, eaves],
        [x + wide / 2, 24, ridge],
        [x, 24, eaves],
      ),
      TONE.pale,
      WEIGHT.fine,
      TONE.shade,
    );
  return house(-30, 8, 3.4, 5.4) + house(-17, 9, 3.0, 5.0) + house(-3.5, 8, 3.4, 5.6) + house(9, 9, 3.0, 5.2);
}

function fence(): string {
  let pickets = '';
  for (let x = -24; x < 20; x += 0.64) pickets += camera.line([x, FENCE, 0.16], [x, FENCE, 1.05]);
  let posts = '';
  for (let x = -24; x < 20; x += 3.2) posts += drawPost(camera, [x, FENCE, 0], [x, FENCE, 1.2], 0.14, PAPER);
  return (
    stroke(pickets, WEIGHT.fine, INK, 0.8) +
    stroke(along(FENCE, 0.25) + along(FENCE, 0.95), WEIGHT.line) +
    posts
  );
}

function pole(): string {
  const [x, y, z] = POLE_TOP;
  let wires = '';
  for (const [offset, level] of [
    [-0.7, 6.9],
    [0.7, 6.9],
    [0, 6.2],
  ] as const) {
    for (const end of [-38, 34]) {
      const run = Array.from({ length: 13 }, (_, index): Place => {
        const part = index / 12;
        return [x + (end - x) * part, y + offset, level - 1.6 * part * (1 - part)];
      });
      wires += camera.line(...run);
    }
  }
  return (
    stroke(wires, WEIGHT.fine) +
    drawPost(camera, POLE, POLE_TOP, 0.26, TONE.mid) +
    drawPost(camera, [x, y - 0.9, 6.85], [x, y + 0.9, 6.85], 0.12, TONE.mid) +
    stroke(camera.line([x, y, z], [x, y, z]), WEIGHT.line)
  );
}

/** A beacon post without a sign, at the near end of the zebra. */
function beacon(): string {
  return (
    drawPost(camera, [-4.1, -0.5, 0], [-4.1, -0.5, 2.6], 0.14, PAPER) +
    drawBox(camera, { x: [-4.28, -3.92], y: [-0.68, -0.32], z: [2.6, 2.9] }, undefined, WEIGHT.line)
  );
}

export const street: Scene = {
  camera: 'CAM 4',
  place: 'street',
  placeWidth: 72,
  still(seconds) {
    const light = lightAt(SUN, seconds, 13);
    return (
      wash(camera.area([-300, 200, 0], [300, 200, 0], [300, 200, 90], [-300, 200, 90]), PAPER) +
      ground(light) +
      gables() +
      TREES.map((tree) => drawTrunk(camera, tree)).join('') +
      fence() +
      pole() +
      beacon()
    );
  },
  moving(seconds) {
    return TREES.map((tree) => drawCrown(camera, tree, seconds)).join('');
  },
};
