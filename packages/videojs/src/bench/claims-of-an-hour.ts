import type { Claim, ClaimDocument } from '@claimcue/schema';

const partyIds = ['ann', 'ben', 'city'];
const secondsBetween = 0.5;
const secondsLong = 3;

/** When the `i`-th claim begins and ends: six are active at any time. */
export function rangeOf(i: number): { readonly start: number; readonly end: number } {
  // A hair off the frames, so that no clock of the media falls on a boundary.
  const start = i * secondsBetween + 0.013;
  return { start, end: start + secondsLong };
}

/** Places of the claims active at a second, by looking at each. */
export function scanRanges(count: number, seconds: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const { start, end } = rangeOf(i);
    if (start <= seconds && seconds < end) found.push(i);
  }
  return found;
}

/** A recording about which two things were said in each second, for as many claims as are wanted; as JSON gives it. */
export function claimsOfAnHour(count: number): ClaimDocument {
  // Text that was put together is kept in parts, and whoever reads it first would pay for the whole.
  return JSON.parse(JSON.stringify(documentOf(count)));
}

function documentOf(count: number): ClaimDocument {
  return {
    version: '1.0',
    title: 'A long recording',
    language: 'en',
    media: [
      {
        id: 'recording',
        duration: count * secondsBetween + secondsLong + 1,
        files: [{ src: '/media/stand-in-edit.webm' }],
      },
    ],
    parties: partyIds.map((id) => ({ id, type: 'Person', name: id })),
    claims: Array.from(
      { length: count },
      (_, i): Claim => ({
        id: `c${i}`,
        party: partyIds[i % partyIds.length]!,
        text: `What was said about it the ${i}th time, as long as a sentence is.`,
        targets: [{ media: 'recording', ...rangeOf(i) }],
      }),
    ),
  };
}
