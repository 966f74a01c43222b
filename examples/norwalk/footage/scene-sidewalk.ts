/** CAM 2: a sidewalk that runs from the lower left to a far point, between a low wall and a row of street trees. */

import { INK, PAPER, shape, stroke, TONE, WEIGHT, wash } from './ink.ts';
import { type Light, lightAt, type SunCourse } from './light.ts';
import { Camera, type Place } from './perspective.ts';
import { drawCrown, drawGrass, drawHedge, drawTrunk, type Tree, treeShadow } from './plants.ts';
import { QUADRANT, type Scene } from './scene.ts';
import { type Box, boxShadow, drawBox, drawPost, postShadow } from './solids.ts';

const camera = new Camera({ position: [3.0, -4.2, 5.0], yaw: -19, pitch: 21, focal: 430, ...QUADRANT });
const SUN: SunCourse = { azimuth: [70, 98], reach: [0.55, 0.8] };

/** Edges across the street in metres: low wall, walk, verge, kerb, road. */
const ACROSS = { wall: -2.2, walkLeft: -1.9, walkRight: 0.7, kerb: 1.9, road: 2.1, far: 30 };
const LENGTH: readonly [number, number] = [-5, 90];

const TREES: readonly Tree[] = [5.2, 12.4, 20, 29].map((y, index) => ({
  foot: [1.3, y, 0],
  height: 2.5,
  radius: 1.15,
  seed: 101 + index * 7,
}));
const LAMP_FOOT: Place = [1.35, 8.8, 0];
const LAMP_HEAD: Place = [1.35, 8.8, 4.3];
const BOLLARDS: readonly Place[] = [0.4, 1.9, 3.4].map((y) => [1.62, y - 1.2, 0]);
const WALL: Box = { x: [-2.5, ACROSS.wall], y: LENGTH, z: [0, 0.55] };

/** A strip along the street. */
function strip(left: number, right: number, z = 0): string {
  const [near, far] = LENGTH;
  return camera.area([left, near, z], [right, near, z], [right, far, z], [left, far, z]);
}

function along(x: number, z = 0): string {
  return camera.line([x, LENGTH[0], z], [x, LENGTH[1], z]);
}

function ground(light: Light): string {
  const { walkLeft, walkRight, kerb, road, far } = ACROSS;
  let joints = '';
  for (let y = -4.5; y < 40; y += 1.5) joints += camera.line([walkLeft, y, 0], [walkRight, y, 0]);
  let dashes = '';
  for (let y = -2; y < 60; y += 5) {
    dashes += camera.area([6.3, y, 0], [6.45, y, 0], [6.45, y + 2.4, 0], [6.3, y + 2.4, 0]);
  }
  const parts = [
    wash(strip(-60, walkLeft), PAPER),
    wash(strip(walkLeft, walkRight), TONE.pale),
    wash(strip(walkRight, kerb), PAPER),
    wash(strip(road, far), TONE.mid),
    stroke(joints, WEIGHT.fine, INK, 0.5),
    wash(dashes, PAPER),
    drawGrass(camera, 14, 15, (u, v) => [0.85 + u * 0.9, 1 + v * 26, 0]),
    drawGrass(camera, 18, 16, (u, v) => [-9 + u * 6, 1 + v * 18, 0]),
  ];
  const shadows = [
    boxShadow(camera, WALL, light.sun),
    postShadow(camera, LAMP_FOOT, LAMP_HEAD, 0.12, light.sun),
  ];
  for (const tree of TREES) shadows.push(treeShadow(camera, tree, light.sun));
  for (const foot of BOLLARDS)
    shadows.push(postShadow(camera, foot, [foot[0], foot[1], 0.9], 0.16, light.sun));
  parts.push(wash(shadows.join(''), INK, light.shadow));
  parts.push(wash(strip(kerb, road, 0), PAPER), wash(strip(road, road + 0.14), TONE.shade));
  parts.push(
    stroke(along(walkLeft) + along(walkRight), WEIGHT.line),
    stroke(along(kerb), WEIGHT.line),
    stroke(along(road), WEIGHT.bold),
  );
  let kerbJoints = '';
  for (let y = -4; y < 40; y += 2) kerbJoints += camera.line([kerb, y, 0], [road, y, 0]);
  parts.push(stroke(kerbJoints, WEIGHT.fine));
  return parts.join('');
}

/** A gully grate at the kerb, a round cover in the walk. */
function covers(): string {
  const grate = camera.area([2.15, 3.6, 0], [2.75, 3.6, 0], [2.75, 4.5, 0], [2.15, 4.5, 0]);
  let bars = '';
  for (let y = 3.75; y < 4.5; y += 0.15) bars += camera.line([2.15, y, 0], [2.75, y, 0]);
  const ring = (radius: number): string =>
    camera.area(
      ...Array.from({ length: 24 }, (_, index): Place => {
        const angle = (index / 24) * 2 * Math.PI;
        return [5.0 + Math.cos(angle) * radius, 7.4 + Math.sin(angle) * radius, 0];
      }),
    );
  return (
    shape(grate, TONE.shade, WEIGHT.fine) +
    stroke(bars, WEIGHT.fine) +
    shape(ring(0.42), TONE.light, WEIGHT.line) +
    stroke(ring(0.3), WEIGHT.fine)
  );
}

function treePit(tree: Tree): string {
  const [x, y] = tree.foot;
  const edge = (half: number): string =>
    camera.area(
      [x - half, y - half, 0],
      [x + half, y - half, 0],
      [x + half, y + half, 0],
      [x - half, y + half, 0],
    );
  return shape(edge(0.48), TONE.shade, WEIGHT.fine);
}

function lamp(): string {
  const arm: Place = [3.0, 8.8, 4.55];
  return (
    drawPost(camera, LAMP_FOOT, [1.35, 8.8, 0.6], 0.24, TONE.light) +
    drawPost(camera, LAMP_FOOT, LAMP_HEAD, 0.13, PAPER) +
    drawPost(camera, LAMP_HEAD, arm, 0.09, PAPER) +
    drawBox(camera, { x: [2.7, 3.5], y: [8.65, 8.95], z: [4.5, 4.62] }, undefined, WEIGHT.line)
  );
}

export const sidewalk: Scene = {
  camera: 'CAM 2',
  place: 'sidewalk',
  placeWidth: 106,
  still(seconds) {
    const light = lightAt(SUN, seconds, 4);
    return (
      wash(camera.area([-200, 120, 0], [200, 120, 0], [200, 120, 60], [-200, 120, 60]), PAPER) +
      ground(light) +
      covers() +
      TREES.map(treePit).join('') +
      drawHedge(camera, [-3.6, 34, 0], [-3.6, 2, 0], [-0.9, 0, 0], 1.15, 33) +
      drawBox(camera, WALL, { top: PAPER, front: TONE.shade, side: TONE.shade }, WEIGHT.line) +
      [...TREES]
        .reverse()
        .map((tree) => drawTrunk(camera, tree))
        .join('') +
      lamp() +
      [...BOLLARDS]
        .reverse()
        .map((foot) => drawPost(camera, foot, [foot[0], foot[1], 0.9], 0.2, PAPER))
        .join('')
    );
  },
  moving(seconds) {
    return [...TREES]
      .reverse()
      .map((tree) => drawCrown(camera, tree, seconds))
      .join('');
  },
};
