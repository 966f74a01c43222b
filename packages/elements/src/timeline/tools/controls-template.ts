import { formatTime } from '@claimcue/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isWhole, shortestWindow } from '../time-window.ts';
import type { TimelineView } from '../timeline-view.ts';
import { panWindow, zoomBy } from './zoom-window.ts';

const icons = {
  zoomOut: svg`<path d="M3 8h10" />`,
  zoomIn: svg`<path d="M3 8h10M8 3v10" />`,
  windowWhole: svg`<path d="M1.5 3v10M14.5 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2" />`,
  earlier: svg`<path d="M10 3 5 8l5 5" />`,
  later: svg`<path d="m6 3 5 5-5 5" />`,
};

/** Buttons to zoom and pan with, and in words which part is in view. */
export function controls(view: TimelineView): TemplateResult {
  const { host, length, translator } = view;
  const { window } = host;
  const whole = isWhole(window, length);
  const span = window.to - window.from;
  const zoom = (factor: number): void => host.showWindow(zoomBy(host, factor));
  const pan = (share: number): void => host.showWindow(panWindow(window, length, share * span));
  // Not the disabled attribute: it would take the focus from the button that was just pressed for the last time.
  const button = (name: keyof typeof icons, act: () => void, isOff: boolean) => {
    const label = translator.text(name);
    return html`<button
      type="button"
      class="tool"
      aria-label=${label}
      title=${label}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${isOff ? nothing : act}
    ><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${icons[name]}</svg></button>`;
  };
  const shown = translator.text('windowShown', {
    from: formatTime(window.from),
    to: formatTime(window.to),
    length: formatTime(length),
  });
  return html`<div class="controls" role="group" aria-label=${whole ? translator.text('windowWhole') : shown}>
    ${whole ? nothing : html`<span class="window figures">${shown}</span>`}
    <span class="tools">
      ${
        whole
          ? nothing
          : [
              button('earlier', () => pan(-0.5), window.from <= 0),
              button('later', () => pan(0.5), window.to >= length),
            ]
      }
      ${button('zoomOut', () => zoom(0.5), whole)}
      ${button('zoomIn', () => zoom(2), span <= Math.min(shortestWindow, length))}
      ${button('windowWhole', () => zoom(0), whole)}
    </span>
  </div>`;
}
