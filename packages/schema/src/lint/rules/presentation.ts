import { rule } from '../rule.ts';

/** A drawing that nobody calls a drawing passes for the recording. */
export const unlabelledStandIn = rule({
  name: 'unlabelled-stand-in',
  severity: 'warning',
  summary: 'Media that stand in for a recording have a notice that says so.',
  check(document, report) {
    const notices = document.notices?.filter((notice) => notice.kind === 'stand-in') ?? [];
    const wholeCase = notices.some((notice) => notice.media === undefined && notice.moments === undefined);
    const labelled = new Set(notices.flatMap((notice) => notice.media ?? []));
    document.media.forEach((media, m) => {
      if (media.standsInFor === undefined || wholeCase || labelled.has(media.id)) return;
      report(() => ({
        path: ['media', m, 'standsInFor'],
        value: media.standsInFor,
        message: 'no notice tells the reader that this is not the recording itself',
        remedy: `Add a notice: { "kind": "stand-in", "text": …, "media": ["${media.id}"] }.`,
      }));
    });
  },
});

/** Captions do not tell what is seen, and a silent recording has none. */
export const noTextAlternative = rule({
  name: 'no-text-alternative',
  severity: 'advice',
  summary: 'A recording that is held has a description for those who cannot see it.',
  check(document, report) {
    document.media.forEach((media, m) => {
      if (media.files.length === 0 || media.type === 'Audio' || media.description !== undefined) return;
      if (media.tracks?.some((track) => track.kind === 'descriptions')) return;
      report(() => ({
        path: ['media', m, 'description'],
        value: undefined,
        message: 'is missing: whoever cannot see the picture is told nothing of it',
        remedy: 'Say in a few sentences what the recording shows.',
      }));
    });
  },
});

/** `https://bbc.example@evil.example/` leads to the second host and looks like the first. */
export const deceptiveAddress = rule({
  name: 'deceptive-address',
  severity: 'warning',
  summary: 'No address hides its host behind a user name.',
  check(document, report) {
    const check = (value: string | undefined, path: (string | number)[]): void => {
      if (value === undefined || !/^https?:\/\/[^/?#]*@/iu.test(value)) return;
      report(() => ({
        path,
        value,
        message: 'holds a user name, behind which the true host is easily overlooked',
        remedy: 'Remove everything between "//" and "@".',
      }));
    };
    document.creators?.forEach((creator, c) => check(creator.url, ['creators', c, 'url']));
    document.parties.forEach((party, p) => check(party.url, ['parties', p, 'url']));
    document.sources?.forEach((source, s) => {
      check(source.url, ['sources', s, 'url']);
      check(source.archivedAt, ['sources', s, 'archivedAt']);
    });
    document.media.forEach((media, m) => {
      media.files.forEach((file, f) => check(file.src, ['media', m, 'files', f, 'src']));
    });
  },
});

/** What a later version added is kept, but not looked at. */
export const laterVersion = rule({
  name: 'later-version',
  severity: 'advice',
  summary: 'The document is of the version that this reader knows.',
  check(document, report) {
    if (document.version === '1.0') return;
    report(() => ({
      path: ['version'],
      value: document.version,
      message: 'is later than 1.0: what it added is kept, but not looked at',
      remedy: 'Use a newer release of claimcue.',
    }));
  },
});
