/** The sun over the four minutes: where it stands, how strong its shadows are, and where they fall. */

import type { Place } from './perspective.ts';
import { KEYFRAME_SECONDS, RAW_SECONDS } from './timeline.ts';

/** Light at one moment, in a scene's own axes. */
export interface Light {
  /** Toward the sun; not of unit length. z is 1, so x and y are the reach of a shadow per metre of height. */
  readonly sun: Place;
  /** How dark a cast shadow is, 0–1. */
  readonly shadow: number;
  /** How much ink lies over the whole picture, 0–1: a passing cloud. */
  readonly dusk: number;
}

/** The sun's course as a scene sees it: azimuth (degrees right of +y) and shadow reach (metres per metre) at start and end. */
export interface SunCourse {
  readonly azimuth: readonly [start: number, end: number];
  readonly reach: readonly [start: number, end: number];
}

/** Clouds as [middle, half width, depth], in seconds and 0–1. Uneven on purpose, so no stretch looks like another. */
const CLOUDS: readonly (readonly [number, number, number])[] = [
  [74, 41, 0.6],
  [151, 47, 1],
  [231, 38, 0.7],
];

function cloudAt(seconds: number): number {
  return CLOUDS.reduce((most, [middle, half, depth]) => {
    const away = Math.abs(seconds - middle) / half;
    return away >= 1 ? most : Math.max(most, depth * (0.5 + 0.5 * Math.cos(away * Math.PI)));
  }, 0);
}

/**
 * The light of a scene.
 *
 * @param seconds  Elapsed seconds of the raw stand-in.
 * @param delay  Seconds by which this camera's clouds come later than the first camera's: they drift over the place.
 */
export function lightAt(course: SunCourse, seconds: number, delay: number): Light {
  const part = seconds / RAW_SECONDS;
  const mix = ([start, end]: readonly [number, number]): number => start + (end - start) * part;
  const azimuth = (mix(course.azimuth) * Math.PI) / 180;
  const reach = mix(course.reach);
  // How light it is changes on the MP4's keyframes only: between them every flat ground would have to be coded anew.
  const cloud = cloudAt(seconds - (seconds % KEYFRAME_SECONDS.raw.mp4) - delay);
  return {
    sun: [Math.sin(azimuth) * reach, Math.cos(azimuth) * reach, 1],
    shadow: 0.27 - 0.11 * cloud,
    dusk: 0.065 * cloud,
  };
}

/** Where the shadow of a place falls on level ground at height `ground`, in metres. */
export function onGround(place: Place, sun: Place, ground = 0): Place {
  const drop = (place[2] - ground) / sun[2];
  return [place[0] - sun[0] * drop, place[1] - sun[1] * drop, ground];
}

/** Where the shadow of a place falls on an upright wall that stands along x at `wall` metres of y. */
export function onWall(place: Place, sun: Place, wall: number): Place {
  const drop = (place[1] - wall) / sun[1];
  return [place[0] - sun[0] * drop, wall, place[2] - sun[2] * drop];
}
