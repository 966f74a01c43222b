/** CAM 3: the visitors' lot, empty: a fan of bay lines, wheel stops, a planted island and a lamp post. */

import { INK, PAPER, shape, stroke, TONE, WEIGHT, wash } from './ink.ts';
import { type Light, lightAt, type SunCourse } from './light.ts';
import { Camera, type Place } from './perspective.ts';
import { drawCrown, drawGrass, drawHedge, drawTrunk, type Tree, treeShadow } from './plants.ts';
import { QUADRANT, type Scene } from './scene.ts';
import { type Box, boxShadow, drawBox, drawPost, postShadow } from './solids.ts';

const camera = new Camera({ position: [-4.0, -12.2, 8.6], yaw: 17, pitch: 32, focal: 430, ...QUADRANT });
const SUN: SunCourse = { azimuth: [64, 90], reach: [0.6, 0.9] };

const BAY = 2.6;
/** Rows as [aisle end, head] in metres of y. */
const FAR_ROW: readonly [number, number] = [3, 8];
const NEAR_ROW: readonly [number, number] = [-3.2, -8.2];
const FIRST = -16.4;
const COUNT = 17;
/** The bay of the far row that is an island with a tree. */
const ISLAND: Box = { x: [FIRST + BAY * 8, FIRST + BAY * 9], y: [3.4, 8.4], z: [0, 0.15] };
const TREE: Tree = { foot: [ISLAND.x[0] + 1.3, 5.2, 0.15], height: 2.7, radius: 1.45, seed: 211 };
const LAMP_FOOT: Place = [2.3, 9.1, 0];
const LAMP_TOP: Place = [2.3, 9.1, 3.7];
/** Stands behind the camera's edge; only its shadow is seen. */
const UNSEEN_TREE: Tree = { foot: [7.6, -5.0, 0], height: 4.6, radius: 1.9, seed: 251 };

function wheelStop(x: number): Box {
  return { x: [x + 0.45, x + BAY - 0.45], y: [7.35, 7.55], z: [0, 0.14] };
}

function isIsland(index: number): boolean {
  return index === 8;
}

/** A painted line between two places on the ground, 0.16 m wide across x. */
function painted(x: number, y0: number, y1: number): string {
  return camera.area([x - 0.08, y0, 0], [x + 0.08, y0, 0], [x + 0.08, y1, 0], [x - 0.08, y1, 0]);
}

function arrow(x: number, y: number): string {
  return camera.area(
    [x, y - 0.09, 0],
    [x + 1.5, y - 0.09, 0],
    [x + 1.5, y - 0.38, 0],
    [x + 2.5, y, 0],
    [x + 1.5, y + 0.38, 0],
    [x + 1.5, y + 0.09, 0],
    [x, y + 0.09, 0],
  );
}

function paint(): string {
  let data = '';
  for (let index = 0; index <= COUNT; index++) {
    const x = FIRST + BAY * index;
    data += painted(x, ...FAR_ROW) + painted(x, ...NEAR_ROW);
  }
  data += arrow(-5.4, 0.9) + arrow(6.8, 0.9);
  return wash(data, PAPER);
}

function ground(light: Light): string {
  const shadows = [
    boxShadow(camera, ISLAND, light.sun),
    treeShadow(camera, TREE, light.sun),
    treeShadow(camera, UNSEEN_TREE, light.sun),
    postShadow(camera, LAMP_FOOT, LAMP_TOP, 0.16, light.sun),
    boxShadow(camera, { x: [-30, 40], y: [9.6, 10.6], z: [0, 1.1] }, light.sun),
  ];
  for (let index = 0; index < COUNT; index++) {
    if (!isIsland(index)) shadows.push(boxShadow(camera, wheelStop(FIRST + BAY * index), light.sun));
  }
  return [
    wash(camera.area([-60, -20, 0], [80, -20, 0], [80, 60, 0], [-60, 60, 0]), PAPER),
    wash(camera.area([-60, -20, 0], [80, -20, 0], [80, 8.4, 0], [-60, 8.4, 0]), TONE.mid),
    paint(),
    drain(),
    drawGrass(camera, 22, 25, (u, v) => [-18 + u * 40, 11 + v * 9, 0]),
    wash(shadows.join(''), INK, light.shadow),
    drawBox(
      camera,
      { x: [-60, 80], y: [8.4, 8.6], z: [0, 0.15] },
      { top: PAPER, front: TONE.shade, side: TONE.shade },
    ),
  ].join('');
}

function drain(): string {
  const [x, y] = [2.6, -1.9];
  let bars = '';
  for (let at = 0.15; at < 0.9; at += 0.15) bars += camera.line([x + at, y, 0], [x + at, y + 0.6, 0]);
  return (
    shape(
      camera.area([x, y, 0], [x + 0.9, y, 0], [x + 0.9, y + 0.6, 0], [x, y + 0.6, 0]),
      TONE.shade,
      WEIGHT.fine,
    ) + stroke(bars, WEIGHT.fine)
  );
}

function furniture(): string {
  const stops: string[] = [];
  for (let index = 0; index < COUNT; index++) {
    if (!isIsland(index))
      stops.push(
        drawBox(
          camera,
          wheelStop(FIRST + BAY * index),
          { top: PAPER, front: TONE.shade, side: TONE.shade },
          WEIGHT.fine,
        ),
      );
  }
  const [x, y, z] = LAMP_TOP;
  const head = (left: number, right: number): string =>
    drawBox(camera, { x: [left, right], y: [y - 0.15, y + 0.15], z: [z, z + 0.12] });
  return [
    drawHedge(camera, [-30, 9.6, 0], [40, 9.6, 0], [0, 1, 0], 1.1, 53),
    ...stops,
    drawBox(camera, ISLAND, { top: PAPER, front: TONE.light, side: TONE.shade }),
    drawGrass(camera, 7, 27, (u, v) => [ISLAND.x[0] + 0.3 + u * 2, 3.8 + v * 4, 0.15]),
    drawPost(camera, LAMP_FOOT, [x, y, 0.5], 0.3, TONE.light),
    drawPost(camera, LAMP_FOOT, LAMP_TOP, 0.15, PAPER),
    head(x - 1.0, x - 0.35) +
      head(x + 0.35, x + 1.0) +
      stroke(camera.line([x - 0.4, y, z + 0.05], [x + 0.4, y, z + 0.05]), WEIGHT.bold),
    drawTrunk(camera, TREE),
  ].join('');
}

export const lot: Scene = {
  camera: 'CAM 3',
  place: 'visitors’ lot',
  placeWidth: 144,
  still(seconds) {
    return ground(lightAt(SUN, seconds, 9)) + furniture();
  },
  moving(seconds) {
    return drawCrown(camera, TREE, seconds);
  },
};
