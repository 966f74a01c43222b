/** What every camera's drawing has in common. */

/** Size of one quadrant in pixels. */
export const QUADRANT = { width: 637, height: 336 } as const;

/** One camera of the stand-in. Both methods return SVG in quadrant pixels; `seconds` is elapsed time of the raw stand-in. */
export interface Scene {
  /** Burned-in camera name, such as `CAM 1`. */
  readonly camera: string;
  /** Burned-in name of the place. */
  readonly place: string;
  /** Width of the place's name as set in the caption, in pixels: SVG cannot measure letters. */
  readonly placeWidth: number;
  /** Everything that stands still between two steps of the light: the place, its shadows, its light. */
  still(seconds: number): string;
  /** What sways. It lies over `still`. */
  moving(seconds: number): string;
}
