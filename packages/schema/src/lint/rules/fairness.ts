import type { ClaimDocument } from '../../nouns/model.gen.ts';
import { rule } from '../rule.ts';

/** A moment that nobody speaks about is a heading without a text. */
export const emptyMoment = rule({
  name: 'empty-moment',
  severity: 'advice',
  summary: 'Somebody speaks about every moment.',
  check(document, report) {
    const spokenOf = new Set(document.claims.map((claim) => claim.moment));
    document.moments?.forEach((moment, m) => {
      if (spokenOf.has(moment.id)) return;
      report(() => ({
        path: ['moments', m],
        value: moment.id,
        message: 'no claim speaks about this moment',
        remedy: 'Name it as "moment" in a claim, or remove it.',
      }));
    });
  },
});

/** Whoever is not heard, or is alone in being heard, leaves the question whether the others were asked. */
export const loneParty = rule({
  name: 'lone-party',
  severity: 'warning',
  summary: 'Where a party is not heard, or only one is, a reply was sought.',
  check(document, report) {
    const heard = new Set(document.claims.map((claim) => claim.party));
    const asked = new Set(document.replies?.map((reply) => reply.party));
    document.parties.forEach((party, p) => {
      if (heard.has(party.id) || asked.has(party.id)) return;
      report(() => ({
        path: ['parties', p],
        value: party.id,
        message: `"${party.name}" gives no account, and no reply was sought`,
        remedy: 'Ask for one, and record it in "replies": "sought", "received", "declined" or "no-response".',
      }));
    });
    if (heard.size !== 1 || document.parties.length > 1 || asked.size > 0) return;
    report(() => ({
      path: ['parties'],
      value: undefined,
      message: 'only one party is heard, and no reply was sought from anybody',
      remedy: 'Add whoever is spoken of as a party, ask for a reply, and record it in "replies".',
    }));
  },
});

interface Hearing {
  claims: number;
  readonly sources: Set<string>;
  own: number;
}

/** Fewer sources, or only the words of others, make an account weaker than it may be. */
export const unevenSources = rule({
  name: 'uneven-sources',
  severity: 'advice',
  summary: 'The parties are heard through about as many sources, and as directly.',
  check(document, report) {
    const hearings = hear(document);
    const most = Math.max(0, ...[...hearings.values()].map((hearing) => hearing.sources.size));
    const anyOwn = [...hearings.values()].some((hearing) => hearing.own > 0);
    document.parties.forEach((party, p) => {
      const hearing = hearings.get(party.id);
      if (hearing === undefined || hearing.sources.size === 0) return;
      if (most >= 3 && hearing.sources.size * 2 < most) {
        report(() => ({
          path: ['parties', p],
          value: party.id,
          message: `"${party.name}" is heard through ${count(hearing.sources.size)}, another party through ${most}`,
          remedy: 'Look for more of what this party said, or tell the reader why there is none.',
        }));
      }
      if (anyOwn && hearing.own === 0) {
        report(() => ({
          path: ['parties', p],
          value: party.id,
          message: `"${party.name}" is heard only in the words of sources, another party in its own`,
          remedy: 'Look for the words of the party itself, and quote them with "voice": "party".',
        }));
      }
    });
  },
});

function hear(document: ClaimDocument): Map<string, Hearing> {
  const hearings = new Map<string, Hearing>();
  for (const claim of document.claims) {
    let hearing = hearings.get(claim.party);
    if (hearing === undefined) {
      hearing = { claims: 0, sources: new Set(), own: 0 };
      hearings.set(claim.party, hearing);
    }
    hearing.claims++;
    for (const quote of claim.quotes ?? []) {
      hearing.sources.add(quote.source);
      if (quote.voice === 'party') hearing.own++;
    }
  }
  return hearings;
}

function count(sources: number): string {
  return sources === 1 ? 'one source' : `${sources} sources`;
}
