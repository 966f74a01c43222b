import type { Media } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CaseElement } from '../base/case-element.ts';
import { dispatch } from '../base/events.ts';
import { isolatedText } from '../base/isolated-text.ts';
import { tokens } from '../base/tokens.styles.ts';
import { mediaSwitchStyles } from './media-switch.styles.ts';
import { type RecordingFact, recordingFacts, recordingTitle } from './recording-facts.ts';

/**
 * The recordings of a case, one of which plays: which is the original, what is an edit of which and what that leaves
 * out, in words. It changes nothing by itself; the host plays another recording and sets `media`. It shows nothing
 * where there is only one.
 *
 * @element claimcue-media-switch
 * @fires claimcue-media-request - The reader asks to see another recording: `{ media }`, its id.
 * @csspart recording - A recording that can be chosen.
 * @cssprop --claimcue-font-label - Titles and what is said of the recordings.
 */
export class ClaimcueMediaSwitch extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    held: { attribute: false },
  };
  static override styles = [tokens, mediaSwitchStyles];

  /**
   * Ids of recordings that the document holds no file of and the host can play all the same, such as one that the reader
   * opened from disk.
   */
  declare held: readonly string[];

  constructor() {
    super();
    this.held = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document } = this;
    if (document === undefined || document.media.length < 2) return nothing;
    return html`<fieldset>
      <legend>${this.translator.text('recordings')}</legend>
      ${document.media.map((media) => {
        const isHeld = media.files.length > 0 || this.held.includes(media.id);
        return this.#recording(media, isHeld, recordingFacts(document, media, isHeld));
      })}
    </fieldset>`;
  }

  #recording(media: Media, isHeld: boolean, facts: readonly RecordingFact[]): TemplateResult {
    const ask = (): void => {
      dispatch(this, 'claimcue-media-request', { media: media.id });
      // What is marked is what plays: the host says when that has changed.
      this.requestUpdate();
    };
    return html`<label class="recording" part="recording">
      <input
        type="radio"
        name="media"
        value=${media.id}
        .checked=${live(media.id === this.media)}
        ?disabled=${!isHeld && media.id !== this.media}
        @change=${ask}
      />
      <span class="words">
        <bdi class="title">${recordingTitle(media)}</bdi>
        <span class="facts">${facts.map((fact) => html`<span class="fact">${this.#words(fact)}</span> `)}</span>
      </span>
    </label>`;
  }

  #words({ key, title, times }: RecordingFact): unknown {
    if (title !== undefined) return isolatedText(this.translator, key, 'title', html`<bdi>${title}</bdi>`);
    if (times !== undefined)
      return isolatedText(
        this.translator,
        key,
        'times',
        html`<span class="figures" dir="ltr">${times.map((run, i) => html`${i === 0 ? '' : ', '}<span class="run">${run}</span>`)}</span>`,
      );
    return this.translator.text(key);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-media-switch': ClaimcueMediaSwitch;
  }
}
