import type { PlacedElement } from './place-element.ts';

/**
 * Puts the dock directly below a player: as wide as the player and under it, wherever the page's layout has put that.
 *
 * @param player  The player's element, which need not be on the page yet.
 */
export function placeDock(player: HTMLElement): PlacedElement {
  const dock = createDock();
  let frame: number | undefined;
  const fit = (): void => {
    frame = undefined;
    if (dock.previousElementSibling !== player) player.after(dock);
    const above = player.getBoundingClientRect();
    if (above.width === 0 || player.classList.contains('vjs-fullscreen')) return;
    setProperty(dock, '--_claimcue-dock-width', `${above.width}px`);
    const here = dock.getBoundingClientRect();
    const shift = Number.parseFloat(dock.style.getPropertyValue('--_claimcue-dock-shift')) || 0;
    // A page may lay its children out in a row. Then the dock is beside the player, and is left there.
    const isBelow = here.top >= above.bottom - 1;
    const wanted = isBelow ? shift + above.left - here.left : 0;
    setProperty(dock, '--_claimcue-dock-shift', `${Math.round(wanted * 100) / 100}px`);
  };
  const schedule = (): void => {
    frame ??= requestAnimationFrame(fit);
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(player);
  // Not the element around the two: the dock's content gives it its height, and observing it would go round in circles.
  window.addEventListener('resize', schedule);
  player.after(dock);
  // Measured in the frame that shows it first: before that, the page would be laid out once more for it.
  schedule();
  return {
    element: dock,
    remove() {
      observer.disconnect();
      window.removeEventListener('resize', schedule);
      if (frame !== undefined) cancelAnimationFrame(frame);
      dock.remove();
    },
  };
}

/** Puts the dock at the end of an element that the page chose; its width is the page's affair. */
export function placeDockIn(place: Element): PlacedElement {
  const dock = createDock();
  place.append(dock);
  return { element: dock, remove: () => dock.remove() };
}

function createDock(): HTMLElement {
  const dock = document.createElement('div');
  dock.className = 'vjs-claimcue-dock';
  return dock;
}

function setProperty(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}
