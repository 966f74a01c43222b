import type { Translator } from '@claimcue/core';
import { html, type TemplateResult } from 'lit';

/**
 * What stands before a recording: what the reader should know, then the one way on. It has no live region and takes no focus by
 * itself; whoever holds playback sends the focus here when the reader presses play.
 *
 * @param covers   Whether it hides the picture, or stands on it.
 * @param entries  The notices and corrections.
 */
export function gateTemplate(
  covers: boolean,
  entries: unknown,
  reveal: () => void,
  translator: Translator,
): TemplateResult {
  return html`<div class=${covers ? 'gate covers' : 'gate'} part="gate" role="group" aria-labelledby="gate-title">
    <div class="gate-words">
      <p class="heading" id="gate-title">${translator.text('beforeWatching')}</p>
      ${entries}
      <div class="gate-foot">
        <button type="button" class="reveal" part="reveal" @click=${reveal}>${translator.text(covers ? 'showVideo' : 'close')}</button>
      </div>
    </div>
  </div>`;
}
