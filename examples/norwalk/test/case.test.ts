import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { timedMoments } from '@claimcue/core';
import { parseDocument } from '@claimcue/schema';
import jsonSchema from '@claimcue/schema/document.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readCase, textsIn } from './read-case.ts';

const claimDocument = readCase();
const { claims, media, parties, sources = [], relations = [], notices = [] } = claimDocument;

// Other people's texts, kept beside the project where it is made and never in it.
const kept = new URL('../../../../shared/case/', import.meta.url);
const keptTexts: Readonly<Record<string, string>> = {
  wfsb: 'wfsb-2020-09-05.txt',
  'union-statement': 'union-statement-2020-09-16.txt',
};

describe('case.json', () => {
  it('is a valid claim document', () => {
    expect(parseDocument(structuredClone(claimDocument))).toMatchObject({ ok: true });
  });

  it('agrees with the published JSON Schema', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema);
    validate(claimDocument);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names the JSON Schema file that lies in the package', () => {
    const address = new URL(claimDocument.$schema ?? '', new URL('../public/', import.meta.url));
    expect(JSON.parse(readFileSync(address, 'utf8'))).toEqual(jsonSchema);
  });

  it('holds every account, under its party, moment and voice', () => {
    // Party, moment, whose words, and how they begin.
    const accounts = [
      ['duff', 'meeting', 'source', 'The police union invited him'],
      ['union', 'meeting', 'party', 'Our meeting with Senator Duff was not contentious'],
      ['union', 'meeting', 'party', 'Questions about the bill'],
      ['duff', 'side-door', 'source', 'Later, Duff explains'],
      ['union', 'side-door', 'party', 'No officer spit at'],
      ['union', 'side-door', 'party', 'After the meeting'],
      ['union', 'side-door', 'party', 'He did not spit'],
      ['chief', 'side-door', 'party', 'Although the accounts'],
      ['chief', 'side-door', 'party', 'The fact that it stemmed'],
      ['duff', 'gathering', 'source', 'He says the moment followed'],
      ['union', 'gathering', 'party', 'Senator Duff was not followed'],
      ['union', 'gathering', 'party', 'Line up was dismissed'],
      ['union', 'gathering', 'party', 'These officers were standing'],
      ['union', 'leaving', 'party', 'Senator Duff left the parking lot'],
      ['duff', undefined, 'source', 'On that date, Duff says'],
      ['duff', undefined, 'party', 'If they would treat'],
      ['union', undefined, 'party', 'We hope that this footage'],
    ] as const;
    const found = claims.map((claim) => {
      expect(claim.quotes).toHaveLength(1);
      return { party: claim.party, moment: claim.moment, quote: claim.quotes![0]! };
    });
    expect(found).toHaveLength(accounts.length);
    found.forEach(({ party, moment, quote }, place) => {
      const [expectedParty, expectedMoment, voice, beginning] = accounts[place]!;
      expect([party, moment, quote.voice]).toEqual([expectedParty, expectedMoment, voice]);
      expect(quote.exact.startsWith(beginning), quote.exact).toBe(true);
    });
  });

  it('quotes every account to the letter', () => {
    if (!existsSync(kept)) {
      // biome-ignore lint/suspicious/noConsole: whoever reads the run must know that this was not checked.
      console.info(`Quotes not checked: the texts of the sources are not kept at ${kept.pathname}`);
      return;
    }
    const texts = new Map(
      Object.entries(keptTexts).map(([id, name]) => [id, readFileSync(new URL(name, kept), 'utf8')]),
    );
    for (const quote of claims.flatMap((claim) => claim.quotes ?? [])) {
      const places = (texts.get(quote.source) ?? '').split(quote.exact).length - 1;
      // Once and once only, so no prefix or suffix is needed to find it.
      expect(places, `${quote.source}: ${quote.exact}`).toBe(1);
    }
  });

  it('quotes whole sentences', () => {
    for (const quote of claims.flatMap((claim) => claim.quotes ?? [])) {
      expect(quote.exact).toMatch(/^[A-Z].*[.?]"?$/su);
    }
  });

  it('draws these relations and no others', () => {
    expect(
      relations.map(({ type, from, to, attributedTo, part }) => [type, from, to, attributedTo, part]),
    ).toEqual([
      ['disputes', 'union-whole', 'duff-side-door', 'union', undefined],
      ['disputes', 'union-side-door-no-officer', 'duff-side-door', 'editor', undefined],
      ['disputes', 'union-meeting-cordial', 'duff-meeting', 'editor', undefined],
      [
        'agrees',
        'union-side-door-gesture',
        'chief-side-door-unacceptable',
        'editor',
        'a spitting or spitting gesture on the ground',
      ],
    ]);
  });

  it('names nobody but the three who spoke', () => {
    expect(parties.map((party) => party.name)).toEqual([
      'Bob Duff',
      'Norwalk Police Union Local 1727',
      'Thomas Kulhawik',
    ]);
    expect(new Set(claims.flatMap((claim) => claim.speaker?.name ?? []))).toEqual(
      new Set(['Lt. David O’Connor']),
    );
    // A rank or an office before a capital letter is a name.
    const named = textsIn(claimDocument).flatMap(
      (text) =>
        text.match(
          /\b(?:Officer|Lt\.|Sgt\.|Det\.|Capt\.|Sergeant|Lieutenant|Detective|Captain) \p{Lu}.*/gu,
        ) ?? [],
    );
    expect(new Set(named)).toEqual(new Set(['Lt. David O’Connor']));
  });

  it('gives each party a shape and a colour of its own', () => {
    expect(new Set(parties.map((party) => party.symbol)).size).toBe(parties.length);
    expect(new Set(parties.map((party) => party.color)).size).toBe(parties.length);
  });

  it('uses no loaded verb in its own words', () => {
    const own = textsIn(claimDocument, ['exact', 'url', '$schema', 'id', 'party', 'moment', 'source']);
    for (const text of own) {
      expect(text).not.toMatch(
        /\b(?:claim(?:s|ed|ing)?|admit\w*|alleg\w*|insist\w*|den(?:y|ies|ied)|refut\w*|concede\w*|confess\w*|accus\w*|lie[ds]?|storm\w*|slam\w*|blast\w*)\b/iu,
      );
    }
    for (const claim of claims) expect(claim.text).toMatch(/^(?:He|The union|The chief) said that /u);
  });

  it('records no address for the broadcaster’s report', () => {
    expect(sources.find((source) => source.id === 'wfsb')).not.toHaveProperty('url');
  });

  it('knows the released recording without holding it', () => {
    const released = media.find((entry) => entry.id === 'released');
    expect(released?.files).toEqual([]);
    expect(released?.provenance?.length).toBeGreaterThan(0);
    expect(released?.provenance?.every((step) => step.source !== undefined)).toBe(true);
    expect(timedMoments(claimDocument, 'released')).toEqual([]);
  });

  it('never gives a drawing the provenance of the recording', () => {
    for (const id of ['stand-in-raw', 'stand-in-edit']) {
      const steps = media.find((entry) => entry.id === id)?.provenance ?? [];
      expect(steps.every((step) => step.activity === 'drawn' || step.activity === 'cut')).toBe(true);
      expect(notices.some((notice) => notice.kind === 'stand-in' && notice.media?.includes(id))).toBe(true);
    }
  });

  it('shows the moments outside on both stand-ins, and the meeting on neither', () => {
    const seconds = (id: string) =>
      timedMoments(claimDocument, id).map(({ thing, start, end }) => [thing.id, start, end]);
    expect(seconds('stand-in-raw')).toEqual([
      ['side-door', 62, 102],
      ['gathering', 104, 172],
      ['leaving', 202, 228],
    ]);
    // The edit begins in the middle of one moment, leaves out the middle of the next and both ends of the last.
    expect(seconds('stand-in-edit')).toEqual([
      ['side-door', 15, 33],
      ['gathering', 35, 60],
      ['leaving', 60, 75],
    ]);
  });

  it('knows the footage files by their digests', () => {
    for (const file of media.flatMap((entry) => entry.files)) {
      const address = new URL(file.src, new URL('../public/', import.meta.url));
      // Where the footage was not made, there is nothing to know it by.
      if (!existsSync(address) && file.sha256 === undefined) continue;
      const digest = createHash('sha256').update(readFileSync(address)).digest('hex');
      expect(file.sha256, `${file.src}: run "pnpm --dir examples/norwalk digests"`).toBe(digest);
    }
  });

  it('says that the times are illustrative wherever a stand-in plays', () => {
    const standIn = notices.find((notice) => notice.kind === 'stand-in');
    expect(standIn?.text).toMatch(/not the released video/u);
    expect(standIn?.text).toMatch(/times are illustrative/u);
  });
});
