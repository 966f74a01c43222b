import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { settled } from '../fixtures/player-on-page.ts';
import { openWithControls, type PlayerWithControls } from '../fixtures/player-with-controls.ts';

let page: PlayerWithControls | undefined;
afterEach(async () => {
  page?.remove();
  await browserPage.viewport(1280, 800);
});

const button = (): HTMLElement => page!.box.querySelector<HTMLElement>('.vjs-claimcue-menu > button')!;
const lines = (): HTMLElement[] => [...page!.box.querySelectorAll<HTMLElement>('.vjs-claimcue-menu li')];

/** Opens the player in a page of a width, with its control bar in sight. */
async function open(width: number): Promise<void> {
  await browserPage.viewport(width, 800);
  page = await openWithControls({}, {}, Math.min(900, document.body.clientWidth));
  page.player.addClass('vjs-has-started');
  page.player.userActive(true);
  await settled();
}

/** What a machine finds in the player and its dock against WCAG 2.2 AA, a line for each place. */
async function faults(): Promise<string[]> {
  // What fades in is judged when it is there.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { violations, passes } = await axe.run(page!.box, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The first is of WCAG 2.2, and axe ships it switched off; the others are about a page, and this is a part of one.
    rules: {
      'target-size': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  expect(passes.map(({ id }) => id)).toContain('target-size');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

describe.each([1280, 360])('the menu "Accounts" in a page of %i px', (width) => {
  it('is reached, opened, walked and closed by keys alone, and axe finds nothing in it while it is open', async () => {
    await open(width);
    page!.box.querySelector<HTMLElement>('.vjs-play-control')!.focus();
    for (let i = 0; i < 20 && document.activeElement !== button(); i++) await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(button());

    await userEvent.keyboard('{Enter}');
    expect(button().ariaExpanded).toBe('true');
    expect(await faults()).toEqual([]);

    const walked = [document.activeElement];
    for (let i = 1; i < lines().length; i++) {
      await userEvent.keyboard('{ArrowDown}');
      walked.push(document.activeElement);
    }
    expect(walked).toEqual(lines());
    for (const line of lines()) {
      line.focus();
      const [menu, at] = [line.closest('.vjs-menu-content')!, line].map((one) => one.getBoundingClientRect());
      // Where the menu scrolls, the line that has the focus is scrolled to.
      expect([at!.top >= menu!.top - 1, at!.bottom <= menu!.bottom + 1]).toEqual([true, true]);
      expect([menu!.left >= 0, menu!.right <= innerWidth]).toEqual([true, true]);
      // Axe measures what Tab reaches, and the lines of a menu are reached by arrows.
      expect([at!.width >= 24, at!.height >= 24]).toEqual([true, true]);
    }
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(lines().at(-2));

    await userEvent.keyboard('{Escape}');
    expect(button().ariaExpanded).toBe('false');
    expect(document.activeElement).toBe(button());
  });
});
