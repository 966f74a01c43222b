/** What a reader can open from disk. */
export interface OpenFiles {
  video(file: File): void;
  document(file: File): void;
}

/** Opens what the reader picks in a file field. */
export function openPicked(input: HTMLInputElement, open: (file: File) => void): void {
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) open(file);
    // So that picking the same file again is a change again.
    input.value = '';
  });
}

/** Opens what the reader drops on an element. */
export function openDropped(target: HTMLElement, open: OpenFiles): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.classList.add('is-drop-target');
  });
  target.addEventListener('dragleave', () => target.classList.remove('is-drop-target'));
  target.addEventListener('drop', (event) => {
    target.classList.remove('is-drop-target');
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    // Without this the browser leaves the page for the file.
    event.preventDefault();
    if (/\.json$/i.test(file.name) || file.type === 'application/json') open.document(file);
    else open.video(file);
  });
}
