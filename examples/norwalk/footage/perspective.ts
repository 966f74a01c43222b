/** A security camera as a projection: metres in the world (z up, ground at 0) to pixels in one quadrant. */

/** A place in metres: x to the right of the scene, y away, z up. */
export type Place = readonly [x: number, y: number, z: number];

/** A point in pixels of the quadrant. */
export type Pixel = readonly [x: number, y: number];

/** Where a camera hangs and how it looks. */
export interface CameraSetting {
  readonly position: Place;
  /** Degrees to the right of the +y axis. */
  readonly yaw: number;
  /** Degrees downward. */
  readonly pitch: number;
  /** Focal length in pixels. */
  readonly focal: number;
  /** Size of the quadrant in pixels. */
  readonly width: number;
  readonly height: number;
  /** Moves the optical axis, in pixels down; lets a scene keep its verticals calmer than pitch alone would. */
  readonly shift?: number;
}

/** Nearest depth that is drawn, in metres; what is nearer is cut away. */
const NEAR = 0.4;
/** Barrel of the wide lens. Straight edges bow a little toward the frame's edge, as such cameras show them. */
const BARREL = 0.5;
/** A bowed line is drawn in steps of about this many pixels. */
const STEP = 22;

const round = (value: number): string => String(Math.round(value * 10) / 10);

function pathOf(points: readonly Pixel[], closed: boolean): string {
  if (points.length < 2) return '';
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** Projects places and turns runs of them into SVG path data. */
export class Camera {
  readonly setting: CameraSetting;
  readonly #right: Place;
  readonly #up: Place;
  readonly #forward: Place;

  constructor(setting: CameraSetting) {
    this.setting = setting;
    const yaw = (setting.yaw * Math.PI) / 180;
    const pitch = (setting.pitch * Math.PI) / 180;
    this.#right = [Math.cos(yaw), -Math.sin(yaw), 0];
    this.#forward = [Math.sin(yaw) * Math.cos(pitch), Math.cos(yaw) * Math.cos(pitch), -Math.sin(pitch)];
    this.#up = [Math.sin(yaw) * Math.sin(pitch), Math.cos(yaw) * Math.sin(pitch), Math.cos(pitch)];
  }

  /** Depth of a place along the optical axis, in metres. */
  depth(place: Place): number {
    return dot(this.#forward, from(this.setting.position, place));
  }

  /** Pixels that one metre measures at a place. */
  scaleAt(place: Place): number {
    return this.setting.focal / Math.max(NEAR, this.depth(place));
  }

  /** The pixel of a place. A place behind the camera is pushed to the nearest depth; clip runs of places instead. */
  project(place: Place): Pixel {
    const ray = from(this.setting.position, place);
    const depth = Math.max(NEAR, dot(this.#forward, ray));
    const x = dot(this.#right, ray) / depth;
    const y = dot(this.#up, ray) / depth;
    const radius = Math.hypot(x, y) * BARREL;
    const bow = radius < 1e-6 ? 1 : Math.atan(radius) / radius;
    const { width, height, focal, shift = 0 } = this.setting;
    return [width / 2 + x * bow * focal, height / 2 + shift - y * bow * focal];
  }

  /** Path data of an open run of places. */
  line(...places: Place[]): string {
    let data = '';
    for (let index = 1; index < places.length; index++) {
      const piece = this.#clipSegment(places[index - 1]!, places[index]!);
      if (piece) data += pathOf(this.#bend(piece), false);
    }
    return data;
  }

  /** Path data of a closed polygon; all places must lie in one plane. */
  area(...places: Place[]): string {
    const clipped = this.#clipPolygon(places);
    if (clipped.length < 3) return '';
    const first = clipped[0]!;
    return pathOf(this.#bend([...clipped, first]).slice(0, -1), true);
  }

  #bend(places: readonly Place[]): Pixel[] {
    const pixels: Pixel[] = [this.project(places[0]!)];
    for (let index = 1; index < places.length; index++) {
      const start = places[index - 1]!;
      const end = places[index]!;
      const [ax, ay] = this.project(start);
      const [bx, by] = this.project(end);
      const steps = Math.max(1, Math.min(40, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP)));
      for (let step = 1; step <= steps; step++) pixels.push(this.project(between(start, end, step / steps)));
    }
    return pixels;
  }

  #clipSegment(start: Place, end: Place): [Place, Place] | undefined {
    const a = this.depth(start) - NEAR;
    const b = this.depth(end) - NEAR;
    if (a < 0 && b < 0) return undefined;
    if (a >= 0 && b >= 0) return [start, end];
    const cut = between(start, end, a / (a - b));
    return a < 0 ? [cut, end] : [start, cut];
  }

  #clipPolygon(places: readonly Place[]): Place[] {
    return places.flatMap((place, index) => {
      const next = places[(index + 1) % places.length]!;
      const a = this.depth(place) - NEAR;
      const b = this.depth(next) - NEAR;
      const kept: Place[] = a >= 0 ? [place] : [];
      if (a >= 0 !== b >= 0) kept.push(between(place, next, a / (a - b)));
      return kept;
    });
  }
}

/** The place a part of the way from one place to another. */
export function between(start: Place, end: Place, part: number): Place {
  return [
    start[0] + (end[0] - start[0]) * part,
    start[1] + (end[1] - start[1]) * part,
    start[2] + (end[2] - start[2]) * part,
  ];
}

/** The vector from one place to another. */
export function from(start: Place, end: Place): Place {
  return [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
}

/** Scalar product. */
export function dot(a: Place, b: Place): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
