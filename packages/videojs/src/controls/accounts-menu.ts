import type { Player } from '../player.ts';
import { accountsMenuEntries } from './accounts-menu-entries.ts';
import type { AccountsOfPlayer } from './accounts-of-player.ts';
import { type MenuButtonLike, type MenuItemLike, menuButtonClass } from './video-js-menu.ts';

interface ControlBar {
  children(): readonly unknown[];
  getChild(name: string): unknown;
  addChild(child: MenuButtonLike, options: object, index: number): void;
  removeChild(child: MenuButtonLike): void;
}

// The menu stands before the first of these: with the choices about the picture, and not between play and time.
const after = [
  'ChaptersButton',
  'DescriptionsButton',
  'SubsCapsButton',
  'AudioTrackButton',
  'PictureInPictureToggle',
  'FullscreenToggle',
];

/**
 * Puts a menu "Accounts" into the control bar: the parties to be shown, and how the accounts are shown.
 *
 * @returns what takes it away.
 */
export function addAccountsMenu(accounts: AccountsOfPlayer): () => void {
  const { player, videojs, texts } = accounts;
  const { controlBar: bar } = player as Player & { controlBar?: ControlBar };
  if (bar === undefined || videojs.getComponent('MenuButton') === undefined) return () => {};

  let items = new Map<string, MenuItemLike>();
  const MenuButton = menuButtonClass(
    videojs,
    'vjs-claimcue-menu',
    () => accountsMenuEntries(accounts),
    (entry, item) => items.set(entry.id, item),
  );
  const button = new MenuButton(player);
  const name = document.createElement('span');
  name.className = 'vjs-claimcue-menu-name';
  const label = button.el().querySelector('.vjs-icon-placeholder');
  label?.append(name);

  const build = (): void => {
    items = new Map();
    name.textContent = texts.translator.text('accounts');
    (button as unknown as { controlText(text: string): void }).controlText(name.textContent);
    button.update();
  };
  const check = (): void => {
    for (const { id, isChecked } of accountsMenuEntries(accounts)) items.get(id)?.check(isChecked === true);
  };
  const places = after.map((child) => bar.children().indexOf(bar.getChild(child))).filter((at) => at >= 0);
  bar.addChild(button, {}, places.length === 0 ? bar.children().length : Math.min(...places));
  build();
  const checks = ['claimcue:viewchange', 'claimcue:partieschange'];
  player.on('claimcue:ready', build);
  player.on(checks, check);
  const unsubscribe = texts.subscribe(build);
  return () => {
    player.off('claimcue:ready', build);
    player.off(checks, check);
    unsubscribe();
    if (player.isDisposed()) return;
    bar.removeChild(button);
    button.dispose();
  };
}
