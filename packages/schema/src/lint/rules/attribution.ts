import { rule } from '../rule.ts';

/** Each claim should carry the words that it rests on. */
export const noQuote = rule({
  name: 'no-quote',
  severity: 'warning',
  summary: 'A claim quotes the words that it rests on.',
  check(document, report) {
    document.claims.forEach((claim, c) => {
      if (claim.quotes !== undefined && claim.quotes.length > 0) return;
      report(() => ({
        path: ['claims', c],
        value: claim.id,
        message: 'no quote carries this claim, so a reader cannot tell who said so where',
        remedy: 'Add to "quotes" the words of a source, with its id.',
      }));
    });
  },
});

/** A quote needs a source that can be found again. */
export const noSource = rule({
  name: 'no-source',
  severity: 'warning',
  summary: 'A source can be looked up: it has an address, an archived copy or a hash.',
  check(document, report) {
    document.sources?.forEach((source, s) => {
      if ((source.url ?? source.archivedAt ?? source.sha256) !== undefined) return;
      report(() => ({
        path: ['sources', s],
        value: source.id,
        message: 'nobody can look this source up',
        remedy: 'Give its "url", or the "archivedAt" or "sha256" of a kept copy.',
      }));
    });
    if ((document.sources?.length ?? 0) > 0 || document.claims.length === 0) return;
    report(() => ({
      path: ['sources'],
      value: undefined,
      message: 'is empty, so nothing that is said here can be looked up',
      remedy: 'Add the articles, statements or recordings in which the parties are quoted.',
    }));
  },
});

/** Pages change and vanish. */
export const noArchivedCopy = rule({
  name: 'no-archived-copy',
  severity: 'advice',
  summary: 'A source on the web has an archived copy.',
  check(document, report) {
    document.sources?.forEach((source, s) => {
      if (source.url === undefined || source.archivedAt !== undefined) return;
      report(() => ({
        path: ['sources', s, 'archivedAt'],
        value: undefined,
        message: 'is missing: the page may change or vanish',
        remedy: 'Have the page kept by a web archive and give the address of the copy.',
      }));
    });
  },
});
