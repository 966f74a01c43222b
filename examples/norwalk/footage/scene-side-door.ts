/** CAM 1: a plain wall seen from a high bracket, a side door on a stoop of four risers, a canopy and a wall lamp. */

import { INK, PAPER, seeded, shape, stroke, TONE, WEIGHT, wash } from './ink.ts';
import { type Light, lightAt, onWall, type SunCourse } from './light.ts';
import { Camera, type Place } from './perspective.ts';
import { drawCrown, drawGrass, drawHedge, drawTrunk, type Tree, treeShadow } from './plants.ts';
import { QUADRANT, type Scene } from './scene.ts';
import { type Box, boxShadow, drawBox, drawPost, hull, postShadow } from './solids.ts';

const camera = new Camera({ position: [5.2, -7.6, 4.6], yaw: -25, pitch: 21, focal: 440, ...QUADRANT });
const SUN: SunCourse = { azimuth: [204, 229], reach: [0.62, 0.86] };

/** Left end of the wall, and how far right it is drawn, in metres. */
const WALL = { left: -5.2, right: 12, top: 7, plinth: 0.55 };
const LANDING: Box = { x: [0.15, 2.75], y: [-1.5, 0], z: [0, 0.6] };
const STEPS: readonly Box[] = [0, 1, 2].map((index) => ({
  x: LANDING.x,
  y: [-1.84 - 0.34 * index, -1.5 - 0.34 * index],
  z: [0, 0.45 - 0.15 * index],
}));
const CANOPY: Box = { x: [0.35, 2.55], y: [-1.15, 0], z: [3.02, 3.16] };
const TREE: Tree = { foot: [-6.5, -0.5, 0], height: 2.5, radius: 1.2, seed: 11 };
/** Stands behind the camera's edge; only its shadow is seen. */
const UNSEEN_TREE: Tree = { foot: [-4.2, -5.7, 0], height: 4.4, radius: 1.5, seed: 23 };

/** A rectangle on the wall. */
function onFace(x0: number, x1: number, z0: number, z1: number, y = 0): string {
  return camera.area([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
}

function ground(light: Light): string {
  const parts = [wash(camera.area([-40, -20, 0], [30, -20, 0], [30, 40, 0], [-40, 40, 0]), TONE.pale)];
  parts.push(wash(camera.area([-4.6, -20, 0], [30, -20, 0], [30, 0, 0], [-4.6, 0, 0]), TONE.light));
  let joints = '';
  for (let x = -3.2; x < 12; x += 1.4) joints += camera.line([x, -6.6, 0], [x, 0, 0]);
  for (let y = -5.6; y < 0; y += 1.4) joints += camera.line([-4.6, y, 0], [12, y, 0]);
  parts.push(stroke(joints, WEIGHT.fine, INK, 0.38));
  parts.push(stroke(camera.line([-4.6, -9, 0], [-4.6, 0, 0]), WEIGHT.line));
  parts.push(drawGrass(camera, 20, 5, (u, v) => [-11 + u * 6, -4.5 + v * 7, 0]));
  const shadows = [
    treeShadow(camera, TREE, light.sun),
    treeShadow(camera, UNSEEN_TREE, light.sun),
    boxShadow(camera, LANDING, light.sun),
  ];
  for (const step of STEPS) shadows.push(boxShadow(camera, step, light.sun));
  for (const [foot, head] of rails()) shadows.push(postShadow(camera, foot, head, 0.06, light.sun));
  for (const x of BOLLARDS)
    shadows.push(postShadow(camera, [x, -1.75, 0], [x, -1.75, 0.95], 0.16, light.sun));
  parts.push(wash(shadows.join(''), INK, light.shadow));
  return parts.join('');
}

const BOLLARDS = [4.5, 5.9];

/** Courses in a few patches only: enough to say brick, and the wall stays calm for what lies over it. */
function brick(): string {
  const random = seeded(41);
  const patches: readonly (readonly [x: number, z: number, rows: number, long: number])[] = [
    [-5.2, 0.9, 6, 1.3],
    [-5.2, 2.9, 4, 0.9],
    [3.6, 2.3, 4, 1.4],
    [7.3, 1.0, 4, 1.2],
  ];
  let data = '';
  for (const [x, z, rows, long] of patches) {
    for (let row = 0; row < rows; row++) {
      const level = z + row * 0.17;
      const start = x === WALL.left ? x : x + random() * 0.4;
      const end = x + long * (0.55 + random() * 0.45);
      data += camera.line([start, 0, level], [end, 0, level]);
      for (let joint = x + (row % 2) * 0.21 + 0.21; joint < end; joint += 0.42) {
        if (joint > start) data += camera.line([joint, 0, level], [joint, 0, level + 0.17]);
      }
    }
  }
  return stroke(data, WEIGHT.fine, INK, 0.55);
}

function windowAt(x0: number, x1: number): string {
  const sill: Box = { x: [x0 - 0.1, x1 + 0.1], y: [-0.12, 0], z: [1.55, 1.65] };
  const middle = (x0 + x1) / 2;
  return (
    shape(onFace(x0, x1, 1.65, 2.75), TONE.deep, WEIGHT.line) +
    wash(camera.area([x0, 0, 2.2], [x0, 0, 2.75], [x0 + 0.5, 0, 2.75]), PAPER, 0.28) +
    wash(camera.area([middle, 0, 1.65], [middle + 0.2, 0, 1.65], [x1, 0, 2.4], [x1, 0, 2.7]), PAPER, 0.2) +
    stroke(
      camera.line([middle, 0, 1.65], [middle, 0, 2.75]) + camera.line([x0, 0, 2.2], [x1, 0, 2.2]),
      WEIGHT.bold,
      PAPER,
    ) +
    stroke(onFace(x0, x1, 1.65, 2.75), WEIGHT.line) +
    drawBox(camera, sill, undefined, WEIGHT.fine)
  );
}

function wall(light: Light): string {
  const { left, right, top, plinth } = WALL;
  const parts = [
    shape(camera.area([left, 0, 0], [left, 9, 0], [left, 9, top], [left, 0, top]), TONE.shade, WEIGHT.line),
    wash(onFace(left, right, 0, top), PAPER),
    wash(onFace(left, right, 0, plinth), TONE.mid),
    brick(),
    stroke(camera.line([left, 0, plinth], [right, 0, plinth]), WEIGHT.line),
    stroke(
      camera.line([left, 0, 3.95], [right, 0, 3.95]) + camera.line([left, 0, 4.1], [right, 0, 4.1]),
      WEIGHT.fine,
    ),
    stroke(camera.line([left, 0, 0], [right, 0, 0]), WEIGHT.bold),
    stroke(camera.line([left, 0, 0], [left, 0, top]), WEIGHT.bold),
    windowAt(-4.1, -2.6),
    windowAt(4.9, 6.5),
    door(),
  ];
  const drop = (box: Box): string => {
    const corners = box.x.flatMap((x) =>
      box.y.flatMap((y) => box.z.map((z): Place => onWall([x, y, z], light.sun, 0))),
    );
    // The hull works on level ground; the wall is turned down flat for it and up again.
    return camera.area(
      ...hull(corners.map(([x, , z]): Place => [x, z, 0])).map(([x, z]): Place => [x, 0, z]),
    );
  };
  const cast = [drop(CANOPY), drop(LAMP), drop({ x: [-0.62, -0.5], y: [-0.14, 0], z: [0, top] })];
  // Below the landing the wall is hidden; what falls there is covered by it.
  parts.push(wash(cast.join(''), INK, light.shadow));
  return parts.join('');
}

const LAMP: Box = { x: [2.98, 3.2], y: [-0.26, 0], z: [2.35, 2.72] };

function door(): string {
  const floor = 0.6;
  return [
    shape(onFace(0.82, 2.08, floor, 2.86), TONE.light, WEIGHT.line),
    shape(onFace(0.93, 1.97, floor, 2.76), TONE.deep, WEIGHT.bold),
    shape(onFace(1.28, 1.62, 1.75, 2.42), PAPER, WEIGHT.line),
    stroke(camera.line([1.33, 0, 1.85], [1.57, 0, 2.3]), WEIGHT.fine, INK, 0.6),
    shape(onFace(1.02, 1.88, 0.66, 0.92), TONE.mid, WEIGHT.fine),
    stroke(camera.line([1.8, 0, 1.5], [1.8, 0, 1.78]), 3, PAPER),
    stroke(camera.line([1.05, 0, 2.68], [1.5, 0, 2.68]), 2, PAPER),
    // A blank call box, without a word on it.
    shape(onFace(2.24, 2.42, 1.75, 2.1), TONE.mid, WEIGHT.fine),
  ].join('');
}

/** Handrail, mid rail and posts of both sides as pairs of ends. */
function rails(): [Place, Place][] {
  return [LANDING.x[0] + 0.08, LANDING.x[1] - 0.08].flatMap((x) => side(x));
}

function side(x: number): [Place, Place][] {
  const stands: Place[] = [
    [x, -0.12, 0.6],
    [x, -1.45, 0.6],
    [x, -2.4, 0.15],
  ];
  const raised = (place: Place, by: number): Place => [place[0], place[1], place[2] + by];
  const [back, front, foot] = stands as [Place, Place, Place];
  const runs = [0.5, 0.95].flatMap((by): [Place, Place][] => [
    [raised(back, by), raised(front, by)],
    [raised(front, by), raised(foot, by)],
  ]);
  return [...stands.map((stand): [Place, Place] => [stand, raised(stand, 0.95)]), ...runs];
}

function stoop(): string {
  const rail = (x: number): string =>
    side(x)
      .map(([a, b]) => stroke(camera.line(a, b), b[2] - a[2] > 0.9 ? WEIGHT.bold : 3))
      .join('');
  const nosing = [...STEPS, LANDING]
    .map((box) => camera.line([box.x[0], box.y[0] + 0.06, box.z[1]], [box.x[1], box.y[0] + 0.06, box.z[1]]))
    .join('');
  const tones = { top: PAPER, front: TONE.shade, side: TONE.mid };
  return (
    drawBox(camera, LANDING, tones) +
    shape(
      camera.area([0.85, -0.9, 0.6], [2.05, -0.9, 0.6], [2.05, -0.2, 0.6], [0.85, -0.2, 0.6]),
      TONE.shade,
      WEIGHT.fine,
    ) +
    rail(LANDING.x[0] + 0.08) +
    STEPS.map((step) => drawBox(camera, step, tones)).join('') +
    stroke(nosing, WEIGHT.fine) +
    rail(LANDING.x[1] - 0.08)
  );
}

/** What stands before the wall: pipe, canopy on its tie rods, lamp, bollards, a grate. */
function before(): string {
  return [
    drawPost(camera, [-0.56, -0.1, 0], [-0.56, -0.1, WALL.top], 0.11, TONE.light),
    drawBox(camera, CANOPY, { top: PAPER, front: TONE.light, side: TONE.shade }, WEIGHT.line),
    stroke(
      camera.line([0.4, -1.1, 3.16], [0.4, 0, 3.75]) + camera.line([2.5, -1.1, 3.16], [2.5, 0, 3.75]),
      WEIGHT.fine,
    ),
    drawBox(camera, LAMP, { top: TONE.deep, front: PAPER, side: TONE.light }, WEIGHT.line),
    BOLLARDS.map((x) => drawPost(camera, [x, -1.75, 0], [x, -1.75, 0.95], 0.2, PAPER)).join(''),
    shape(
      camera.area([2.9, -2.9, 0], [3.5, -2.9, 0], [3.5, -2.5, 0], [2.9, -2.5, 0]),
      TONE.shade,
      WEIGHT.fine,
    ),
    stroke(
      [3.02, 3.14, 3.26, 3.38].map((x) => camera.line([x, -2.9, 0], [x, -2.5, 0])).join(''),
      WEIGHT.fine,
    ),
  ].join('');
}

export const sideDoor: Scene = {
  camera: 'CAM 1',
  place: 'side door',
  placeWidth: 118,
  still(seconds) {
    const light = lightAt(SUN, seconds, 0);
    return (
      wash(camera.area([-60, 60, 0], [60, 60, 0], [60, 60, 40], [-60, 60, 40]), PAPER) +
      ground(light) +
      drawHedge(camera, [-13, 5.6, 0], [-5.3, 5.6, 0], [0, 0.9, 0], 1.3, 71) +
      wall(light) +
      drawTrunk(camera, TREE) +
      drawHedge(camera, [-4.4, -0.95, 0], [-0.95, -0.95, 0], [0, 0.75, 0], 0.62, 73) +
      stoop() +
      before()
    );
  },
  moving(seconds) {
    return drawCrown(camera, TREE, seconds);
  },
};
