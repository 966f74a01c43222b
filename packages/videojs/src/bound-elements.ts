import type { Messages } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';

/** What is shown now. */
export interface CaseView {
  readonly document: ClaimDocument | undefined;
  /** The id of the recording that is played; nothing while none of the document's is. */
  readonly media: string | undefined;
  /** Ids of the parties shown; all where it is undefined. */
  readonly parties: readonly string[] | undefined;
  /** Ids of the claims that are active now, in document order. */
  readonly active: readonly string[];
  /** The order of the moments that the reader asked for. */
  readonly order?: 'document' | 'time';
}

/**
 * What an element must have to be kept in step with a player: the elements of `@claimcue/elements` do, and so may one
 * of a page. The properties are set; `timeStep` alone is read.
 */
export interface CaseElementLike extends EventTarget {
  document?: ClaimDocument | undefined;
  media?: string | undefined;
  parties?: readonly string[] | undefined;
  active?: readonly string[] | undefined;
  order?: 'document' | 'time' | undefined;
  language?: string | undefined;
  messages?: Partial<Messages> | undefined;
  /** Whether it scrolls to what is said now; set where the element has it. */
  follow?: boolean | undefined;
  /** Media time in seconds; set during playback where the element has it, in every frame or as `timeStep` says. */
  time?: number | undefined;
  /** Seconds of media time after which it looks different at the earliest; read where the element has it. */
  readonly timeStep?: number | undefined;
  /** Length in seconds; NaN while unknown. */
  duration?: number | undefined;
}

/** The reader's wishes, as the elements send them. */
export interface Requests {
  seek(seconds: number, id: string | undefined): void;
  showParties(parties: readonly string[]): void;
  follow(follow: boolean): void;
  showMedia(media: string): void;
}

/** What each request of an element says. */
interface Answers {
  'claimcue-seek-request'(detail: { seconds: number; id?: string }): void;
  'claimcue-parties-request'(detail: { parties: readonly string[] }): void;
  'claimcue-order-request'(detail: { order: 'document' | 'time' }): void;
  'claimcue-follow-change'(detail: { follow: boolean }): void;
  'claimcue-media-request'(detail: { media: string }): void;
}

/** The elements that show a player's case: what is shown goes down to them, the reader's requests come up. */
export class BoundElements {
  readonly #bound = new Map<CaseElementLike, () => void>();
  readonly #answers: Answers;
  readonly #texts: Pick<CaseElementLike, 'language' | 'messages'>;
  // An element inside another bound one sends its events through both.
  readonly #answered = new WeakSet<Event>();
  #follow = true;
  #view: CaseView = { document: undefined, media: undefined, parties: undefined, active: [] };

  constructor(requests: Requests, texts: Pick<CaseElementLike, 'language' | 'messages'>) {
    this.#answers = {
      'claimcue-seek-request': ({ seconds, id }) => requests.seek(seconds, id),
      'claimcue-parties-request': ({ parties }) => requests.showParties(parties),
      'claimcue-order-request': ({ order }) => this.show({ order }),
      'claimcue-follow-change': (detail) => requests.follow(detail.follow),
      'claimcue-media-request': ({ media }) => requests.showMedia(media),
    };
    this.#texts = texts;
  }

  get view(): CaseView {
    return this.#view;
  }

  /** Shows something else, in every element at once. */
  show(change: Partial<CaseView>): void {
    this.#view = { ...this.#view, ...change };
    for (const element of this.#bound.keys()) Object.assign(element, change);
  }

  /** Lets lists scroll to what is said now, or not. */
  follow(follow: boolean): void {
    this.#follow = follow;
    for (const element of this.#bound.keys()) {
      if ('follow' in element && element.follow !== follow) element.follow = follow;
    }
  }

  get elements(): Iterable<CaseElementLike> {
    return this.#bound.keys();
  }

  /** @returns what lets the element go; it keeps what it shows, without active claims. */
  bind(element: CaseElementLike): () => void {
    const known = this.#bound.get(element);
    if (known !== undefined) return known;
    const release = (): void => {
      if (!this.#bound.delete(element)) return;
      for (const type of Object.keys(this.#answers)) element.removeEventListener(type, this.#answer);
      element.active = [];
    };
    for (const type of Object.keys(this.#answers)) element.addEventListener(type, this.#answer);
    this.#bound.set(element, release);
    for (const [name, value] of Object.entries(this.#texts)) {
      if (value !== undefined) Object.assign(element, { [name]: value });
    }
    Object.assign(element, this.#view);
    if ('follow' in element) element.follow = this.#follow;
    return release;
  }

  /** Lets every element go. */
  release(): void {
    for (const release of [...this.#bound.values()]) release();
  }

  #answer = (event: Event): void => {
    if (this.#answered.has(event)) return;
    this.#answered.add(event);
    this.#answers[event.type as keyof Answers]((event as CustomEvent).detail);
  };
}
