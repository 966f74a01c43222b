/**
 * Lets the reader choose light or dark in place of what the system says. Nothing is stored: the next visit begins with
 * the system's choice again.
 */
export function offerThemes(choice: HTMLFieldSetElement): void {
  choice.hidden = false;
  choice.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    if (value === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
  });
}
