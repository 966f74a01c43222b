import type { ClaimDocument } from '@claimcue/schema';
import { loadTexts } from '../messages/load-texts.ts';
import type { Texts } from '../messages/texts.ts';
import { caseContext } from '../static/case-context.ts';
import { adoptStyles } from './adopt-styles.ts';
import { type EmbedEventMap, tell } from './events.ts';
import { Facade } from './facade.ts';
import { fetchDocument } from './fetch-document.ts';
import type { OpenedPlayer } from './open-player.ts';
import { partsOf, updateParts } from './parts.ts';
import { readAttributes, settingAttributes } from './read-attributes.ts';
import type { Refusal } from './refusal.ts';
import type { EmbedSettings } from './settings.ts';

// Importing on a server must not fail; there is no element to make there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** A case that was fetched and may be played. */
interface Ready {
  readonly document: ClaimDocument;
  readonly base: string;
  readonly settings: EmbedSettings;
  readonly texts: Texts;
}

/**
 * A case in an article: picture, title, notices and accounts as text, and the player when the reader asks for it. Until then
 * nothing is loaded but the document itself, and nothing of the page moves.
 *
 * @element claimcue-player
 * @attr {string} src - Address of the document.
 * @attr {string} media - Id of the recording; the first that can be played where it is left out.
 * @attr {string} layout - `auto`, `sides` or `lower` over the picture, or `stacked` below it.
 * @attr {string} parties - Ids of the parties shown at first, with spaces between them.
 * @attr {string} theme - `auto`, `light` or `dark`.
 * @attr {string} language - BCP 47 tag of the interface; else the nearest `lang`, else the document's.
 * @attr {string} start - Seconds, or the id of a claim or a moment.
 * @attr {string} analytics - `on` tells the page what the reader does, by events.
 * @fires claimcue-open - The reader asked for the player.
 * @fires claimcue-ready - The player stands there.
 * @fires claimcue-refuse - The player is not shown, and why.
 * @fires claimcue-version - The document is newer than what stood in the page.
 * @fires claimcue-analytics - What the reader did, where the page asked for it.
 */
export class ClaimcuePlayer extends Base {
  static readonly observedAttributes = ['src', ...settingAttributes];

  #facade: Facade | undefined;
  #ready: Promise<Ready | undefined> = Promise.resolve(undefined);
  #opened: OpenedPlayer | undefined;
  // Counts starts, so that what an earlier one still fetches changes nothing.
  #turn = 0;
  #isOpening = false;
  #refusals: readonly Refusal[] = [];

  /** Whether the player stands there. */
  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#facade ??= new Facade(root, () => void this.open());
    adoptStyles(this.getRootNode());
    this.#start();
  }

  disconnectedCallback(): void {
    this.#turn += 1;
    this.#close();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected || this.#facade === undefined) return;
    // The colours are the style sheet's affair.
    if (name === 'theme' && ['auto', 'light', 'dark', null].includes(after)) return;
    this.#close();
    this.#start();
  }

  /** Shows no player but why there is none, such as parameters of an address that make no sense. The accounts stay. */
  refuse(refusals: readonly Refusal[]): void {
    this.#refusals = refusals;
    this.#close();
    if (this.isConnected) this.#start();
  }

  /** Loads and shows the player, as the button does. Does nothing where there is none to show. */
  async open(): Promise<void> {
    if (this.#isOpening || this.#opened !== undefined) return;
    this.#isOpening = true;
    const turn = this.#turn;
    try {
      const ready = await this.#ready;
      if (ready === undefined || turn !== this.#turn) return;
      await this.#open(ready, turn);
    } finally {
      if (turn === this.#turn) this.#isOpening = false;
    }
  }

  #start(): void {
    this.#turn += 1;
    this.#isOpening = false;
    this.#facade?.refuse([], undefined as never);
    this.toggleAttribute('data-parts', partsOf(this).length > 0);
    this.#ready = this.#prepare(this.#turn);
  }

  async #prepare(turn: number): Promise<Ready | undefined> {
    const facade = this.#facade!;
    const read = readAttributes(this);
    const settings = read.ok ? read.settings : {};
    const texts = await textsFor(settings.language ?? nearestLanguage(this));
    if (turn !== this.#turn) return undefined;
    facade.say('');
    facade.offer(texts, false);
    if (!read.ok) return this.#refuse(read.refusals, texts);
    const address = addressOf(this.getAttribute('src'));
    if (typeof address !== 'string') return this.#refuse([address], texts);
    const fetched = await fetchDocument(address);
    if (turn !== this.#turn) return undefined;
    if (!fetched.ok) {
      if (!fetched.reached && partsOf(this).length > 0) facade.say(texts.text('notFresh'));
      return this.#refuse(fetched.refusals, texts, fetched.reached ? undefined : () => this.#start());
    }
    const { document, base } = fetched;
    // A page that says no language reads as the document does.
    const spoken = settings.language ?? (nearestLanguage(this) || document.language);
    const own = spoken === texts.translator.locale ? texts : await textsFor(spoken);
    if (turn !== this.#turn) return undefined;
    return this.#show({ document, base, settings, texts: own });
  }

  #show(ready: Ready): Ready | undefined {
    const { document, base, settings, texts } = ready;
    const facade = this.#facade!;
    const unknown = unknownIds(document, settings);
    const headingLevel = headingLevelOf(this);
    const context = caseContext(document, texts, { media: settings.media, base, headingLevel });
    const change = updateParts(this, context);
    this.toggleAttribute('data-parts', true);
    if (change === 'replaced') {
      facade.say(texts.text('versionNewer'));
      tell(this, 'claimcue-version', { version: document.updated ?? document.created });
    }
    if (unknown.length > 0) return this.#refuse(unknown, texts);
    if (this.#refusals.length > 0) return this.#refuse(this.#refusals, texts);
    const parties = (settings.parties ?? document.parties).length;
    facade.offer(texts, this.#isOpening, parties);
    if ((context.media?.files.length ?? 0) === 0) {
      facade.takeButton();
      return undefined;
    }
    return ready;
  }

  async #open(ready: Ready, turn: number): Promise<void> {
    const { document, settings, texts } = ready;
    const facade = this.#facade!;
    facade.offer(texts, true, (settings.parties ?? document.parties).length);
    tell(this, 'claimcue-open', {});
    try {
      const { openPlayer } = await import('./open-player.ts');
      if (turn !== this.#turn) return;
      const opened = await openPlayer({
        ...ready,
        facade,
        headingLevel: (headingLevelOf(this) ?? 3) + 1,
        onAction: (action) => {
          if (settings.analytics === 'on') tell(this, 'claimcue-analytics', action);
        },
      });
      if (turn !== this.#turn) {
        opened.dispose();
        return;
      }
      this.#opened = opened;
      this.setAttribute('data-open', '');
      tell(this, 'claimcue-ready', { title: document.title, version: document.updated ?? document.created });
      opened.focus();
    } catch {
      const remedy = 'Check the connection, and that the files beside the script are there.';
      const refusal = { place: 'player', message: texts.text('loadFailed'), remedy };
      this.#refuse([refusal], texts, () => this.#start());
    }
  }

  #refuse(refusals: readonly Refusal[], texts: Texts, retry?: () => void): undefined {
    this.#facade?.refuse(refusals, texts, retry);
    tell(this, 'claimcue-refuse', { refusals });
    return undefined;
  }

  #close(): void {
    this.#opened?.dispose();
    this.#opened = undefined;
    this.removeAttribute('data-open');
    this.#facade?.close();
  }
}

async function textsFor(language: string): Promise<Texts> {
  // A language that cannot be fetched must not take the accounts with it.
  return loadTexts(language || 'en').catch(() => loadTexts('en'));
}

function addressOf(src: string | null): string | Refusal {
  const remedy = 'Write the address of a claim document, absolute or relative to the page.';
  if (!src?.trim()) return { place: 'src', message: 'no address is given', remedy };
  try {
    const url = new URL(src, document.baseURI);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.href;
  } catch {
    // Said below.
  }
  return { place: 'src', message: `“${src.slice(0, 80)}” is not an http or https address`, remedy };
}

function unknownIds(document: ClaimDocument, { media, parties = [], start }: EmbedSettings): Refusal[] {
  const check = (name: string, id: string, known: readonly { readonly id: string }[]): Refusal[] =>
    known.some((entry) => entry.id === id)
      ? []
      : [
          {
            place: name,
            message: `the document has no “${id}”`,
            remedy: `It has ${known
              .slice(0, 12)
              .map((entry) => entry.id)
              .join(', ')}.`,
          },
        ];
  return [
    ...(media === undefined ? [] : check('media', media, document.media)),
    ...parties.flatMap((id) => check('parties', id, document.parties)),
    ...(typeof start === 'string'
      ? check('start', start, [...(document.moments ?? []), ...document.claims])
      : []),
  ];
}

function headingLevelOf(host: HTMLElement): number | undefined {
  const level = /^H([2-5])$/.exec(host.querySelector('.claimcue-title')?.tagName ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

function nearestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-player': ClaimcuePlayer;
  }
}

export type { EmbedEventMap };
