import { isoDuration, timedMoments } from '@claimcue/core';
import type { Claim, ClaimDocument, Media, Source } from '@claimcue/schema';
import { resolved, safeLink } from '../static/addresses.ts';
import { playedMedia } from '../static/case-context.ts';
import { plainDescription, plainTitle } from './plain-title.ts';
import { addressIn, fileNames } from './urls.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * The case in the words of schema.org: the recording with its moments as clips, and each party's statements with their
 * sources. There is no ClaimReview: nothing here says who is right.
 *
 * @param folder  Absolute address of the folder that the page lies in.
 */
export function jsonLd(document: ClaimDocument, folder: string, mediaId?: string): Thing {
  const media = playedMedia(document, mediaId);
  const base = addressIn(folder, fileNames.document);
  const url = addressIn(folder, fileNames.page);
  const graph = [
    ...(media === undefined ? [] : [video(media, document, base, url)]),
    ...document.claims.map((claim) => statement(claim, document, url)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** A value as the content of a script element of JSON: no `<` that could end it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function video(media: Media, document: ClaimDocument, base: string, url: string): Thing {
  const file = media.files[0];
  const poster = media.poster === undefined ? undefined : resolved(media.poster, base);
  const date = document.created ?? document.updated;
  // A stand-in is no recording of what the accounts speak about, and must not pass for one.
  const standIn = (document.notices ?? []).find(
    (notice) => notice.kind === 'stand-in' && (notice.media ?? [media.id]).includes(media.id),
  );
  return {
    '@type': media.type === 'Audio' ? 'AudioObject' : 'VideoObject',
    '@id': `${url}#${media.id}`,
    name: media.title ?? plainTitle(document),
    description: standIn?.text ?? media.description ?? plainDescription(document),
    ...(file === undefined
      ? {}
      : { contentUrl: resolved(file.src, base), ...(file.type && { encodingFormat: file.type }) }),
    ...(poster === undefined ? {} : { thumbnailUrl: poster }),
    ...(date === undefined ? {} : { uploadDate: date }),
    ...(media.duration === undefined ? {} : { duration: isoDuration(media.duration) }),
    url,
    inLanguage: document.language,
    hasPart: timedMoments(document, media.id).map(({ thing, start, end }) => ({
      '@type': 'Clip',
      name: thing.title,
      startOffset: start,
      ...(Number.isFinite(end) ? { endOffset: end } : {}),
      url: `${url}?start=${start}`,
    })),
  };
}

function statement(claim: Claim, document: ClaimDocument, url: string): Thing {
  const party = document.parties.find((entry) => entry.id === claim.party);
  const quotes = claim.quotes ?? [];
  // A source's words about a party are not the party's: only its own are given as what it said.
  const own = quotes.find((quote) => quote.voice === 'party');
  const sources = quotes.flatMap(
    (quote) => document.sources?.find((entry) => entry.id === quote.source) ?? [],
  );
  const moment = document.moments?.find((entry) => entry.id === claim.moment);
  return {
    '@type': 'Claim',
    '@id': `${url}#${claim.id}`,
    name: claim.text,
    ...(own === undefined ? {} : { text: own.exact, inLanguage: own.language ?? document.language }),
    ...(party === undefined ? {} : { author: { '@type': party.type, name: party.name } }),
    ...(claim.stated === undefined ? {} : { dateCreated: claim.stated }),
    ...(moment === undefined
      ? {}
      : { about: { '@type': 'Event', name: moment.title, ...(moment.date && { startDate: moment.date }) } }),
    ...(sources.length === 0 ? {} : { appearance: sources.map(work) }),
  };
}

function work(source: Source): Thing {
  const link = safeLink(source.url);
  return {
    '@type': source.type === 'NewsArticle' ? 'NewsArticle' : 'CreativeWork',
    name: source.title,
    ...(source.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: source.publisher } }),
    ...(source.datePublished === undefined ? {} : { datePublished: source.datePublished }),
    ...(link === undefined ? {} : { url: link.href }),
  };
}
