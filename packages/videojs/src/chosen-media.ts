import type { ClaimDocument } from '@claimcue/schema';
import { fetchIssue, type LoadIssue } from './load-issue.ts';
import { describe } from './options.ts';
import { ClaimcueUsageError } from './usage-error.ts';

/** The recording that a page or its reader chose, whatever the player's address says. */
export class ChosenMedia {
  /** None where the player's address decides. */
  id: string | undefined;

  constructor(id: string | undefined) {
    this.id = id;
  }

  /**
   * Chooses another one.
   *
   * @throws ClaimcueUsageError  Where the document has no such recording.
   */
  choose(id: string | undefined, document: ClaimDocument | undefined): void {
    if (id !== undefined && document !== undefined && !has(document, id)) {
      throw new ClaimcueUsageError(
        'unknown-media',
        'claimcue.setMedia()',
        `the document has no recording ${describe(id)}`,
        known(document),
      );
    }
    this.id = id;
  }

  /** What is wrong with a choice that was made before the document was there. */
  issueWith(document: ClaimDocument): LoadIssue | undefined {
    if (this.id === undefined || has(document, this.id)) return undefined;
    return fetchIssue(
      'unknown-media',
      this.id,
      `has no recording ${describe(this.id)}, which the page chose`,
      known(document),
    );
  }
}

function has({ media }: ClaimDocument, id: string): boolean {
  return media.some((entry) => entry.id === id);
}

function known({ media }: ClaimDocument): string {
  return `It has ${media.map(({ id }) => id).join(', ')}.`;
}
