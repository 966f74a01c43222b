// In rem of the default letters: what the timeline has but for its lanes, one lane, a row of the legend, and the line of
// cards that stands below a small picture.
const timeline = 5.5;
const lane = 2.5;
const legendRow = 3.5;
const cards = 3.5;
// CSS pixels: as the legend lays out its columns, and where cards no longer stand on the picture.
const legendColumn = 228;
const narrowPicture = 600;

/**
 * The height that a player's dock is sure to need, as a CSS length: less than all of it, because room that stays empty
 * would be a hole in the page.
 *
 * @param parties  How many have a lane.
 * @param width  CSS pixels of the player.
 */
export function dockRoom(parties: number, width: number): string {
  const columns = Math.max(1, Math.floor((width + 20) / legendColumn));
  const rows = Math.ceil(parties / columns);
  return `${timeline + parties * lane + rows * legendRow + (width < narrowPicture ? cards : 0)}rem`;
}
