import type { ClaimDocument } from '../../nouns/model.gen.ts';
import { eachText } from '../each-text.ts';
import { rule } from '../rule.ts';

// Words with which a pseudonym or a description begins, and a name does not.
const describing = new Set(
  'a an the one first second third another young witness neighbour neighbor resident driver passenger officer guard teacher student pupil mother father parent sister brother son daughter child boy girl man woman person private minor anonymous caller visitor worker member employee survivor victim patient juror source'.split(
    ' ',
  ),
);

/** True where a text has the shape of a person's name: two to four capitalised words, none of which describes. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 4) return false;
  if (describing.has(words[0]!.toLowerCase())) return false;
  // "Neighbour B" and "Witness 2" are pseudonyms; "Ana M." is one too, by the custom of the courts.
  return words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
}

/** A true name of a private person or a minor never stands in a document. */
export const trueName = rule({
  name: 'true-name',
  severity: 'warning',
  summary: 'A private person or a minor goes by a pseudonym.',
  check(document, report) {
    const guarded = new Map(
      document.parties
        .filter((party) => party.privacy === 'private' || party.privacy === 'minor')
        .map((party) => [party.id, party]),
    );
    const found = (path: (string | number)[], value: string) =>
      report(() => ({
        path,
        value,
        message: 'looks like a true name, but the party is private or a minor',
        remedy: 'Put a pseudonym here, such as "Neighbour A"; redactDocument does it throughout.',
      }));
    document.parties.forEach((party, p) => {
      if (guarded.has(party.id) && party.type === 'Person' && looksLikeName(party.name))
        found(['parties', p, 'name'], party.name);
    });
    document.claims.forEach((claim, c) => {
      const name = claim.speaker?.name;
      if (name !== undefined && guarded.has(claim.party) && looksLikeName(name))
        found(['claims', c, 'speaker', 'name'], name);
    });
  },
});

// Scripts whose letters are drawn alike, so that one can pass for another.
const lookalikes = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
const nameFields = new Set(['name', 'publisher', 'authors', 'affiliation', 'by']);

/** A name of which one word mixes look-alike scripts is made to deceive, or is a slip of the keyboard. */
export const mixedScriptName = rule({
  name: 'mixed-script-name',
  severity: 'warning',
  summary: 'No word of a name mixes letters of scripts that look alike.',
  check(document, report) {
    eachText(document, ({ key, text, path }) => {
      if (!nameFields.has(key)) return;
      const mixed = text
        .split(/[\s\p{P}]+/u)
        .find((word) => lookalikes.filter((script) => script.test(word)).length > 1);
      if (mixed === undefined) return;
      report(() => ({
        path: path(),
        value: text,
        message: `"${mixed}" mixes letters of different scripts that look alike`,
        remedy: 'Write the name in one script; compare it with its source letter by letter.',
      }));
    });
  },
});

/** Characters that turn the reading order can make a text show what it does not say. */
export const bidiControl = rule({
  name: 'bidi-control',
  severity: 'warning',
  summary: 'No text holds characters that turn the reading order unseen.',
  check(document: ClaimDocument, report) {
    eachText(document, ({ text, path }) => {
      const control = /\p{Bidi_Control}/u.exec(text)?.[0];
      if (control === undefined) return;
      const code = control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      report(() => ({
        path: path(),
        value: text,
        message: `holds U+${code}, an unseen character that turns the reading order`,
        remedy: 'Remove it; direction comes from the language of the text.',
      }));
    });
  },
});
