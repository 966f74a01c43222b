/** The text alternative of the silent films, as WebVTT `descriptions`. */

import { EDIT_CUTS, FRAME_RATE, RAW_SECONDS, timecode } from './timeline.ts';

interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WHAT =
  'A silent drawing that stands in for the released video. Four fixed cameras share one frame. It shows places only: no people, no vehicles, no events.';
const SIDE_DOOR =
  'Upper left, CAM 1, side door: a plain wall seen from above, a closed door with a small window under a canopy, four steps with handrails, a wall lamp, two windows, a low hedge.';
const SIDEWALK =
  'Upper right, CAM 2, sidewalk: an empty sidewalk runs from the lower left into the distance, between a low wall with a hedge and a row of small trees beside an empty road.';
const LOT =
  'Lower left, CAM 3, visitors’ lot: two rows of empty parking bays fan out across the picture, with arrows on the lane, a planted island with one tree, a lamp post and a hedge.';
const STREET =
  'Lower right, CAM 4, street: an empty street with a zebra crossing, a lane line and kerbs; beyond it a fence, trees, a pole with wires and the outlines of plain gables.';

const RAW_CUES: readonly Cue[] = [
  { start: 0, end: 14, text: WHAT },
  { start: 14, end: 28, text: SIDE_DOOR },
  { start: 28, end: 42, text: SIDEWALK },
  { start: 42, end: 56, text: LOT },
  { start: 56, end: 70, text: STREET },
  {
    start: 70,
    end: 84,
    text: 'Only the timecode, the leaves, the shadows and the light change. The four places stay empty.',
  },
  { start: 118, end: 132, text: 'The light dims, as under a passing cloud. The four places stay empty.' },
  { start: 174, end: 186, text: 'The shadows have turned a little further. The four places stay empty.' },
  {
    start: 226,
    end: RAW_SECONDS,
    text: 'The four places are as empty as at the start. The drawing ends at 0:04:00.',
  },
];

const ORDINALS = ['First', 'Second', 'Third', 'Last'];
const EDIT_ADDITIONS = [SIDE_DOOR, `${SIDEWALK} ${LOT}`, STREET, 'The four places stay empty to the end.'];

/** One cue per piece of the edit: which part of the raw it is, and in turn what the cameras show. */
const EDIT_CUES: readonly Cue[] = EDIT_CUTS.map((cut, index) => {
  const clock = (seconds: number): string => timecode(seconds * FRAME_RATE).slice(0, -2);
  const part = `${ORDINALS[index]} of four parts: ${clock(cut.raw)} to ${clock(cut.raw + cut.seconds)} of the longer drawing, as its timecode shows.`;
  return {
    start: cut.edit,
    end: cut.edit + cut.seconds,
    text: [part, index === 0 ? WHAT : '', EDIT_ADDITIONS[index]].filter(Boolean).join(' '),
  };
});

/** WebVTT files by name. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'stand-in-raw.vtt': webVtt(RAW_CUES),
  'stand-in-edit.vtt': webVtt(EDIT_CUES),
};

function webVtt(cues: readonly Cue[]): string {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);
  return `WEBVTT\n\n${cues.map(({ start, end, text }) => `${time(start)} --> ${time(end)}\n${text}\n`).join('\n')}`;
}
