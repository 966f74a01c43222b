import { html, svg, type TemplateResult } from 'lit';
import { lanePath, pixelAt } from '../lane-path.ts';
import { isWhole } from '../time-window.ts';
import type { TimelineView } from '../timeline-view.ts';
import { panWindow } from './zoom-window.ts';

const height = 20;

/**
 * The whole length in a strip, with the part in view framed in it; it is dragged to pan. For the pointer alone: the
 * buttons and the slider's keys do the same.
 */
export function overview(view: TimelineView): TemplateResult {
  const { scale, length, lanes } = view;
  const whole = { from: 0, to: length, width: scale.width };
  const left = pixelAt(whole, scale.from);
  const width = Math.max(3, pixelAt(whole, scale.to) - left);
  const row = (height - 4) / Math.max(1, lanes.length);
  return html`<div
    class="overview"
    part="overview"
    aria-hidden="true"
    @pointerdown=${(event: PointerEvent) => grab(event, view)}
    @pointermove=${(event: PointerEvent) => drag(event, view)}
  >
    <svg height=${height} focusable="false">
      ${lanes.map(
        ({ speaking }, i) =>
          svg`<path class="overview-lane" transform="translate(0 ${2 + i * row})" d=${lanePath(speaking, whole, Math.max(1, row - 1))} />`,
      )}
      <path class="overview-veil" d="M0 0h${left}v${height}h${-left}zM${left + width} 0H${whole.width}v${height}H${left + width}z" />
      <rect class="overview-window" x=${left} y="0.75" width=${width} height=${height - 1.5} />
    </svg>
    <div class="overview-playhead"></div>
  </div>`;
}

function grab(event: PointerEvent, view: TimelineView): void {
  if (event.button !== 0) return;
  (event.currentTarget as Element).setPointerCapture(event.pointerId);
  drag(event, view);
}

// The window's middle goes to the pointer: where it was taken hold of does not matter on a strip this small.
function drag(event: PointerEvent, { host, length }: TimelineView): void {
  if ((event.buttons & 1) === 0) return;
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const { window } = host;
  if (isWhole(window, length)) return;
  const seconds = ((event.clientX - box.left) / box.width) * length;
  host.showWindow(panWindow(window, length, seconds - (window.from + window.to) / 2));
}
