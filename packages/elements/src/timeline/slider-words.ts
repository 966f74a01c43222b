/**
 * Tells assistive technology the time of a slider, once for each second.
 *
 * A slider that has the focus is read out whenever its value changes: then a jump is told, playback is not.
 *
 * @param before  Seconds at which the slider was; the same as `time` where it has not moved.
 * @param words   What is read out.
 */
export function tellSlider(slider: Element, time: number, before: number, words: () => string): void {
  const second = String(Math.round(time));
  if (slider.getAttribute('aria-valuenow') === second) return;
  if (before !== time && Math.abs(before - time) < 0.9 && slider.matches(':focus')) return;
  slider.setAttribute('aria-valuenow', second);
  slider.setAttribute('aria-valuetext', words());
}
