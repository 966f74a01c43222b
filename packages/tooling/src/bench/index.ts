export { expectSame, report, seeded, verdict } from './figures.ts';
export { type FrameContestant, type FrameTimings, interleaveFrames, nextFrame } from './frames.ts';
