import type { ClaimDocument } from '@claimcue/schema';

/** A length and a height, in any unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle from the upper left corner, in pixels of the screen. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The size of a recording's picture as its document gives it; nothing where it does not. */
export function naturalSize({ media }: ClaimDocument, id: string | undefined): Size | undefined {
  const { width, height } = media.find((entry) => entry.id === id) ?? {};
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** Where a picture is seen in a box that it is fitted into whole (`object-fit: contain`): the rest is black bars. */
export function shownPicture(box: Size, picture: Size | undefined): Box {
  if (picture === undefined || !(picture.width > 0 && picture.height > 0)) return { x: 0, y: 0, ...box };
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: (box.width - width) / 2, y: (box.height - height) / 2, width, height };
}
