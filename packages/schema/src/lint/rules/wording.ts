import { eachText } from '../each-text.ts';
import { rule } from '../rule.ts';

// Verbs that judge what was said, by the language of the document. Forms that stand in a report, not whole paradigms.
const loadedVerbs: Readonly<Record<string, readonly string[]>> = {
  en: [
    'admit|admits|admitted|admitting',
    'allege|alleges|alleged|alleging|allegedly',
    'boast|boasts|boasted',
    'brag|brags|bragged',
    'claim|claims|claimed|claiming',
    'concede|concedes|conceded',
    'confess|confesses|confessed',
    'insist|insists|insisted',
    'lie|lies|lied|lying',
    'purport|purports|purported|purportedly',
    'refute|refutes|refuted',
  ],
  fr: ['avoue|avouent|avoué|avouait', 'prétend|prétendent|prétendait|prétendu', 'admet|admettent|admis'],
  es: ['admite|admiten|admitió', 'alega|alegan|alegó', 'confiesa|confesó', 'pretende|pretendió'],
  de: ['behauptet|behaupten|behauptete|behaupteten', 'gesteht|gestand|gestanden', 'räumt ein|räumte ein'],
  pt: ['admite|admitem|admitiu', 'alega|alegam|alegou', 'confessa|confessou'],
};

// The editor's own texts, by noun. Quotes are the words of others and stay as they are.
const ownTexts: Readonly<Record<string, readonly string[]>> = {
  ClaimDocument: ['title', 'summary'],
  Claim: ['text'],
  Moment: ['title', 'summary'],
  Notice: ['text'],
  Relation: ['note'],
};

/** In every sentence of the editor's a party said something; nothing else. */
export const loadedVerb = rule({
  name: 'loaded-verb',
  severity: 'warning',
  summary: "The editor's own texts use no verb that judges what was said, such as one for confessing.",
  check(document, report) {
    const verbs = loadedVerbs[document.language.split('-')[0]!.toLowerCase()];
    if (verbs === undefined) return;
    const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    eachText(document, ({ noun, key, text, path }) => {
      if (!ownTexts[noun]?.includes(key)) return;
      const verb = form.exec(text)?.[0];
      if (verb === undefined) return;
      report(() => ({
        path: path(),
        value: text,
        message: `"${verb}" judges what was said`,
        remedy: 'Write "said", or put the word in a quote if it is a party\'s own.',
      }));
    });
  },
});

/** The summary is the editor's and never anybody's words. */
export const quotedSummary = rule({
  name: 'quoted-summary',
  severity: 'warning',
  summary: "A claim's text is the editor's summary and not a quotation.",
  check(document, report) {
    document.claims.forEach((claim, c) => {
      if (!/^\s*["“„«「『].*["”“»」』]\s*$/su.test(claim.text)) return;
      report(() => ({
        path: ['claims', c, 'text'],
        value: claim.text,
        message: 'stands in quotation marks, but it is shown as the summary of an editor',
        remedy: 'Say it in your own words, and put the words of the party in a quote.',
      }));
    });
  },
});
