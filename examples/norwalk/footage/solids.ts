/** Boxes and posts: their visible faces, and their shadows on the ground. */

import { INK, shape, stroke, TONE, WEIGHT } from './ink.ts';
import { onGround } from './light.ts';
import type { Camera, Place } from './perspective.ts';

/** A box along the axes, in metres. */
export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
}

/** Washes of a box by the way its faces look. */
export interface BoxTones {
  readonly top: string;
  /** Faces along x (seen from the front or back). */
  readonly front: string;
  /** Faces along y (seen from the sides). */
  readonly side: string;
}

const CONCRETE: BoxTones = { top: TONE.pale, front: TONE.light, side: TONE.shade };

/** The faces of a box that the camera sees, far ones first. */
export function drawBox(
  camera: Camera,
  box: Box,
  tones: BoxTones = CONCRETE,
  width: number = WEIGHT.line,
): string {
  const [x0, x1] = box.x;
  const [y0, y1] = box.y;
  const [z0, z1] = box.z;
  const [cx, cy, cz] = camera.setting.position;
  const faces: string[] = [];
  const face = (seen: boolean, tone: string, ...corners: Place[]): void => {
    if (seen) faces.push(shape(camera.area(...corners), tone, width));
  };
  face(cx < x0, tones.side, [x0, y0, z0], [x0, y1, z0], [x0, y1, z1], [x0, y0, z1]);
  face(cx > x1, tones.side, [x1, y0, z0], [x1, y1, z0], [x1, y1, z1], [x1, y0, z1]);
  face(cy > y1, tones.front, [x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1]);
  face(cy < y0, tones.front, [x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1]);
  face(cz > z1, tones.top, [x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]);
  return faces.join('');
}

/** A straight round post or pipe, drawn as a stroke as wide as the thing is there, with a paper core. */
export function drawPost(
  camera: Camera,
  foot: Place,
  head: Place,
  diameter: number,
  core: string = TONE.pale,
): string {
  const data = camera.line(foot, head);
  const width = Math.max(2.4, diameter * camera.scaleAt(foot));
  return (
    stroke(data, width) + (width > 3.4 ? stroke(data, width - 2.4, core) : stroke(data, width - 1.5, INK))
  );
}

/** Path data of a box's shadow on the ground. */
export function boxShadow(camera: Camera, box: Box, sun: Place, ground = 0): string {
  const corners = box.x.flatMap((x) =>
    box.y.flatMap((y) => box.z.map((z): Place => onGround([x, y, z], sun, ground))),
  );
  return camera.area(...hull(corners));
}

/** Path data of a post's shadow on the ground. */
export function postShadow(camera: Camera, foot: Place, head: Place, diameter: number, sun: Place): string {
  const half = diameter / 2;
  const corners = [foot, head].flatMap(([x, y, z]) =>
    [-half, half].flatMap((dx) => [-half, half].map((dy): Place => onGround([x + dx, y + dy, z], sun))),
  );
  return camera.area(...hull(corners));
}

/** Path data of a ball's shadow on the ground: an ellipse stretched away from the sun. */
export function ballShadow(
  camera: Camera,
  middle: Place,
  radius: number,
  sun: Place,
  bumps: (angle: number) => number = () => 1,
): string {
  const [x, y] = onGround(middle, sun);
  const reach = Math.hypot(sun[0], sun[1]);
  const along: readonly [number, number] = reach === 0 ? [1, 0] : [sun[0] / reach, sun[1] / reach];
  const stretch = Math.hypot(1, reach);
  const rim = Array.from({ length: 28 }, (_, index): Place => {
    const angle = (index / 28) * 2 * Math.PI;
    const far = Math.cos(angle) * radius * stretch * bumps(angle);
    const wide = Math.sin(angle) * radius * bumps(angle);
    return [x + along[0] * far - along[1] * wide, y + along[1] * far + along[0] * wide, 0];
  });
  return camera.area(...rim);
}

/** Convex hull on the ground, always turning the same way, so that overlapping shadows in one path join instead of cancelling. */
export function hull(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Place, a: Place, b: Place): number =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (run: readonly Place[]): Place[] => {
    const chain: Place[] = [];
    for (const place of run) {
      while (chain.length > 1 && turn(chain[chain.length - 2]!, chain[chain.length - 1]!, place) <= 0)
        chain.pop();
      chain.push(place);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
