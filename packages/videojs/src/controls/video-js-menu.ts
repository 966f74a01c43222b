import type { Player, VideoJs } from '../player.ts';

/** A component of video.js 8, as far as the menu needs it. */
export interface ComponentLike {
  el(): Element;
  on(type: string, listener: (event: Event) => void): void;
  dispose(): void;
  focus(): void;
  addClass(name: string): void;
}

export interface MenuItemLike extends ComponentLike {
  /** Shows whether it is checked. */
  check(isChecked: boolean): void;
}

export interface MenuButtonLike extends ComponentLike {
  update(): void;
  unpressButton(): void;
  readonly buttonPressed_: boolean;
}

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Undefined where it is no choice but an action. */
  readonly isChecked?: boolean;
  /** Whether a rule stands over it. */
  readonly beginsGroup?: boolean;
  choose(): void;
}

type Class<Instance> = new (player: Player, options?: object) => Instance;

// What video.js's own classes have beyond `ComponentLike`; its types do not say it.
interface MenuButtonBase extends MenuButtonLike {
  menu: { handleTapClick(): void };
  handleSubmenuKeyDown(event: KeyboardEvent): void;
  buildWrapperCSSClass(): string;
  createMenu(): unknown;
}

interface MenuItemBase extends ComponentLike {
  readonly el_: HTMLElement;
  toggleClass(name: string, isOn: boolean): void;
}

/**
 * Makes the class of a menu button whose lines are given by a function. Made of the classes of the copy of video.js
 * that the player comes from: another copy's would not fit.
 *
 * @param className  Of the button's wrapper.
 * @param entries    Asked whenever the menu is built anew, by `update()`.
 * @param made       Told of each line that was built.
 */
export function menuButtonClass(
  videojs: VideoJs,
  className: string,
  entries: () => readonly MenuEntry[],
  made: (entry: MenuEntry, item: MenuItemLike) => void,
): Class<MenuButtonLike> {
  const ButtonBase = videojs.getComponent('MenuButton') as unknown as Class<MenuButtonBase>;
  const ItemBase = videojs.getComponent('MenuItem') as unknown as Class<MenuItemBase>;

  class EntryItem extends ItemBase implements MenuItemLike {
    #entry: MenuEntry | undefined;

    static of(player: Player, entry: MenuEntry): EntryItem {
      const isChoice = entry.isChecked !== undefined;
      const item = new EntryItem(player, { label: '', selectable: isChoice, multiSelectable: isChoice });
      item.#entry = entry;
      const text = item.el_.querySelector('.vjs-menu-item-text');
      // Set here, because video.js would look a name of the document up in its own translations.
      if (text instanceof HTMLElement) {
        text.textContent = entry.label;
        text.dir = 'auto';
      }
      if (entry.beginsGroup) item.addClass('vjs-claimcue-menu-rule');
      item.check(entry.isChecked === true);
      return item;
    }

    check(isChecked: boolean): void {
      if (this.#entry?.isChecked === undefined) return;
      this.toggleClass('vjs-selected', isChecked);
      this.el_.setAttribute('aria-checked', String(isChecked));
    }

    handleClick(): void {
      this.#entry?.choose();
    }

    // video.js would say ", selected" in English to a screen reader, beside aria-checked.
    selected(): void {}
  }

  class EntryMenuButton extends ButtonBase {
    createItems(): EntryItem[] {
      return entries().map((entry) => {
        const item = EntryItem.of((this as unknown as { player_: Player }).player_, entry);
        made(entry, item);
        return item;
      });
    }

    override createMenu(): unknown {
      const menu = super.createMenu() as { handleTapClick(): void };
      // Several lines can be checked one after another, so a choice does not close the menu.
      menu.handleTapClick = () => {};
      return menu;
    }

    override buildWrapperCSSClass(): string {
      return `${className} ${super.buildWrapperCSSClass()}`;
    }

    override handleSubmenuKeyDown(event: KeyboardEvent): void {
      const wasOpen = this.buttonPressed_;
      super.handleSubmenuKeyDown(event);
      if (event.key !== 'Escape' || !wasOpen) return;
      // It closes the menu, and not the full window around it; and the focus must not be lost with the line it was on.
      event.stopPropagation();
      this.focus();
    }
  }
  return EntryMenuButton;
}
