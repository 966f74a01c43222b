/**
 * Keeps a timeline's track exactly over the player's seek bar, by measuring where the two are.
 * Works wherever the timeline stands, as long as it spans the seek bar's width; where it does not, or where there is no
 * seek bar to be seen, the track takes what room there is.
 *
 * @param player    The player's element.
 * @param timeline  Gets `--claimcue-timeline-start` and `--claimcue-timeline-end`, in pixels.
 * @returns what ends it.
 */
export function alignTimeline(player: HTMLElement, timeline: HTMLElement): () => void {
  const bar = player.querySelector<HTMLElement>('.vjs-progress-holder');
  if (bar === null) return () => {};
  let frame: number | undefined;
  const align = (): void => {
    frame = undefined;
    const from = bar.getBoundingClientRect();
    const to = timeline.getBoundingClientRect();
    // Fullscreen hides the timeline, and a hidden page or control bar has no sizes: what was right stays.
    if (from.width === 0 || to.width === 0 || player.classList.contains('vjs-fullscreen')) return;
    setInset(timeline, '--claimcue-timeline-start', from.left - to.left);
    setInset(timeline, '--claimcue-timeline-end', to.right - from.right);
  };
  // Not inside the observer's call: what is set there may resize what is observed.
  const schedule = (): void => {
    frame ??= requestAnimationFrame(align);
  };
  const observer = new ResizeObserver(schedule);
  for (const element of [player, bar, timeline]) observer.observe(element);
  // A button that comes or goes beside the seek bar may move it and leave its size.
  const controls = player.querySelector('.vjs-control-bar');
  const observeControls = (): void => {
    for (const control of controls?.children ?? []) observer.observe(control);
  };
  const changes = new MutationObserver(observeControls);
  if (controls !== null) changes.observe(controls, { childList: true });
  observeControls();
  return () => {
    observer.disconnect();
    changes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    timeline.style.removeProperty('--claimcue-timeline-start');
    timeline.style.removeProperty('--claimcue-timeline-end');
  };
}

function setInset(element: HTMLElement, name: string, pixels: number): void {
  const inset = `${Math.max(0, Math.round(pixels * 100) / 100)}px`;
  if (element.style.getPropertyValue(name) !== inset) element.style.setProperty(name, inset);
}
