import type { ClaimcueNotice } from '@claimcue/elements/notice';
import '@claimcue/elements/notice/define';
import { type Issue, readDocumentText } from '@claimcue/schema/reader';
import type { Claimcue } from '@claimcue/videojs';
import { buildElement, pageElement } from './build-element.ts';

/** Opens a claim document from the reader's disk in place of the page's own, and gives the page's own back. */
export class OwnDocument {
  readonly #claimcue: Claimcue;
  readonly #src: string;
  readonly #issues = pageElement('own-document-issues', HTMLElement);
  readonly #banner = pageElement('opened-document', HTMLElement);

  /** @param src  Address of the page's own document. */
  constructor(claimcue: Claimcue, src: string) {
    this.#claimcue = claimcue;
    this.#src = src;
  }

  /** Shows the file's document; where it is none, says what is wrong with it and changes nothing. */
  async open(file: File): Promise<void> {
    const text = await readText(file);
    if (text === undefined) {
      this.#say(buildElement('p', { class: 'panel', role: 'alert' }, `${file.name} could not be read.`));
      return;
    }
    const read = readDocumentText(text);
    if (!read.ok) {
      this.#say(issuesOf(file, await read.explain()));
      return;
    }
    this.#say();
    // Checked already, so it cannot fail; another load may only come before it.
    const result = await this.#claimcue.load({ document: read.document, base: document.baseURI });
    if (!result.superseded) this.#showBanner(file, read.document.title);
  }

  #showBanner(file: File, title: string): void {
    const back = buildElement(
      'button',
      { type: 'button', class: 'button' },
      'Return to this page’s own document',
    );
    back.addEventListener('click', () => {
      this.#banner.replaceChildren();
      // Where that fails the player says so.
      this.#claimcue.load({ src: this.#src }).catch(() => {});
    });
    this.#banner.replaceChildren(
      buildElement(
        'p',
        { class: 'panel', role: 'status' },
        'You are reading a document from your disk: ',
        buildElement('bdi', {}, title),
        ` (${file.name}). `,
        back,
      ),
    );
    this.#banner.scrollIntoView({ block: 'nearest' });
  }

  #say(...content: readonly Node[]): void {
    this.#issues.replaceChildren(...content);
  }
}

function issuesOf(file: File, issues: readonly Issue[]): ClaimcueNotice {
  const notice = buildElement('claimcue-notice');
  notice.heading = `${file.name} could not be opened`;
  notice.issues = issues;
  return notice;
}

async function readText(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    // It was moved, or may not be read.
    return undefined;
  }
}
