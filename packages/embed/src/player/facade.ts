import type { Texts } from '../messages/texts.ts';
import { dockRoom } from './dock-room.ts';
import { playerStyles } from './player-styles.ts';
import { build, type Refusal, refusalPanel } from './refusal.ts';

/** What the element puts around the accounts: the button over the picture, the room for a player, what must be said. */
export class Facade {
  readonly stage = build('div', { class: 'stage', part: 'stage' });
  readonly player = build('div', { class: 'player' });
  readonly dock = build('div', { class: 'dock', part: 'dock' });
  readonly list = build('div', { class: 'list', part: 'list' });
  readonly #frame = build('div', { class: 'frame', part: 'frame' });
  readonly #ask = build('button', { class: 'ask', part: 'open', type: 'button' });
  readonly #label = build('span', {});
  readonly #state = build('p', { class: 'state', part: 'state' });
  #panel: HTMLElement | undefined;

  /** @param open  What the button does. */
  constructor(root: ShadowRoot, open: () => void) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(playerStyles);
    root.adoptedStyleSheets.push(sheet);
    const label = build('span', { class: 'ask-label' });
    label.append(triangle(), this.#label);
    this.#ask.append(label);
    this.#ask.addEventListener('click', open);
    const picture = build('slot', { name: 'picture' });
    this.stage.append(picture, this.player, this.#ask);
    this.#frame.append(
      build('slot', { name: 'head' }),
      this.stage,
      this.dock,
      this.#state,
      build('slot', { name: 'notes' }),
      this.list,
      build('slot', {}),
    );
    root.append(this.#frame);
  }

  /**
   * The button waits for the reader, or says that the player loads.
   *
   * @param parties  How many the timeline will show, where the player loads: what lies below makes room at once, as the
   *   answer to the reader's click, and not in the middle of a line read meanwhile.
   */
  offer(texts: Texts, isLoading: boolean, parties = 0): void {
    this.#keepRoom(isLoading ? dockRoom(parties, this.stage.offsetWidth) : '');
    this.#frame.lang = texts.translator.locale;
    this.#frame.dir = texts.direction;
    this.#label.textContent = texts.text(isLoading ? 'loading' : 'open');
    this.#ask.setAttribute('aria-busy', String(isLoading));
    this.#ask.hidden = false;
  }

  /** There is nothing to play, or the player is there. */
  takeButton(): void {
    this.#ask.hidden = true;
  }

  /** Says something about the version that is shown; an empty text says nothing. */
  say(text: string): void {
    this.#state.textContent = text;
  }

  /** Shows why there is no player, in its place; no refusals take that away. */
  refuse(refusals: readonly Refusal[], texts: Texts, retry?: () => void): void {
    this.#panel?.remove();
    this.#panel = undefined;
    if (refusals.length === 0) return;
    this.#panel = refusalPanel(refusals, texts, retry);
    this.stage.append(this.#panel);
    this.#keepRoom('');
    this.takeButton();
  }

  /** Gives the player its room. */
  showPlayer(width: number, height: number): void {
    this.stage.classList.add('open');
    this.#frame.classList.add('opened');
    this.stage.style.setProperty('--_claimcue-ratio', `${width} / ${height}`);
    this.takeButton();
  }

  /** Takes the player's room away again. */
  close(): void {
    this.stage.classList.remove('open');
    this.#frame.classList.remove('opened');
    this.#keepRoom('');
    for (const place of [this.player, this.dock, this.list]) place.replaceChildren();
  }

  #keepRoom(height: string): void {
    this.dock.style.setProperty('--_claimcue-dock-room', height);
  }
}

function triangle(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(space, 'path');
  shape.setAttribute('d', 'M4 2 18 10 4 18z');
  picture.append(shape);
  return picture;
}
