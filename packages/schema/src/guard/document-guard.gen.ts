// Generated from the Zod schema by `pnpm generate`. Do not edit.
import {
  endsWell,
  every,
  hasForm,
  hasText,
  isDate,
  isIdentifier,
  isMap,
  isRecord,
  isString,
  isWithinLimits,
  type Scan,
  words,
} from './scan.ts';

const form1 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"{}|\\^`/?#:@][^\s<>"{}|\\^`]*$/u;
const form2 = /^[A-Za-z0-9.-]+:[\s\S]+$/u;
const form3 = /^[1-9]\d*(?:\/[1-9]\d*)?$/u;
const form4 =
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#:@\\]|[Bb][Ll][Oo][Bb]:|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\p{Cc}\\])[^\p{Cc}\\]*$/u;
const form5 = /^[0-9a-fA-F]{64}$/u;
const form6 = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;
const form7 = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/u;
const form8 = /^(?:\/(?:[^~/]|~[01])*)*$/u;
const form9 = /^1\.\d+$/u;
const form10 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u;

const keysOfCreator = words('type name url extensions');
const keysOfNotice = words('kind text date source media moments extensions');
const keysOfMedia = words(
  'id type title duration width height frameRate files standsInFor poster tracks description startedAt clockUncertainty provenance derivedFrom extensions',
);
const keysOfMediaFile = words('src type sha256 offset extensions');
const keysOfMediaTrack = words('kind src srclang label extensions');
const keysOfProvenance = words('activity by date circa basis identifier source note extensions');
const keysOfDerivation = words('media cuts extensions');
const keysOfCut = words('start end from rate crop extensions');
const keysOfRegion = words('unit x y width height extensions');
const keysOfParty = words('id type name role affiliation url privacy symbol color extensions');
const keysOfSource = words(
  'id type title publisher authors stated datePublished dateModified circa url archivedAt accessed sha256 language extensions',
);
const keysOfMoment = words('id title summary date circa targets extensions');
const keysOfRangeTarget = words('media region uncertainty start end at extensions');
const keysOfOpenRangeTarget = words('media region uncertainty start end at extensions');
const keysOfPointTarget = words('media region uncertainty at start end extensions');
const keysOfClaim = words('id party speaker text stated moment targets quotes updated withdrawn extensions');
const keysOfSpeaker = words('name role extensions');
const keysOfQuote = words('source voice exact prefix suffix language translation extensions');
const keysOfWithdrawal = words('date note extensions');
const keysOfRelation = words('id type from to part attributedTo note extensions');
const keysOfReply = words('id party to status date text extensions');
const keysOfCorrection = words('id of field date severity was now note extensions');
const keysOfClaimDocument = words(
  '$schema version id title summary language created updated creators license notices media parties sources moments claims relations replies corrections extensions',
);

export function isCreator(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const name = value.name;
  if (!hasText(name, scan)) return false;
  const type = value.type;
  if (type !== undefined) {
    seen++;
    if (!(type === 'Person' || type === 'Organization' || type === 'SoftwareApplication')) return false;
  }
  const url = value.url;
  if (url !== undefined) {
    seen++;
    if (!hasForm(url, form1, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfCreator, scan, depth);
}

export function isNotice(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const kind = value.kind;
  if (!(kind === 'stand-in' || kind === 'graphic' || kind === 'update' || kind === 'note')) return false;
  const text = value.text;
  if (!hasText(text, scan)) return false;
  const date = value.date;
  if (date !== undefined) {
    seen++;
    if (!isDate(date, scan)) return false;
  }
  const source = value.source;
  if (source !== undefined) {
    seen++;
    if (!(isString(source, scan) && source.length >= 1)) return false;
  }
  const media = value.media;
  if (media !== undefined) {
    seen++;
    if (!every(media, (item, scan) => isString(item, scan) && item.length >= 1, scan, depth + 1))
      return false;
  }
  const moments = value.moments;
  if (moments !== undefined) {
    seen++;
    if (!every(moments, (item, scan) => isString(item, scan) && item.length >= 1, scan, depth + 1))
      return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfNotice, scan, depth);
}

export function isMedia(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const files = value.files;
  if (!every(files, isMediaFile, scan, depth + 1)) return false;
  const type = value.type;
  if (type !== undefined) {
    seen++;
    if (!(type === 'Video' || type === 'Audio')) return false;
  }
  const title = value.title;
  if (title !== undefined) {
    seen++;
    if (!hasText(title, scan)) return false;
  }
  const duration = value.duration;
  if (duration !== undefined) {
    seen++;
    if (!(typeof duration === 'number' && duration > 0 && duration <= Number.MAX_VALUE)) return false;
  }
  const width = value.width;
  if (width !== undefined) {
    seen++;
    if (!(typeof width === 'number' && Number.isInteger(width) && width > 0 && width <= 9007199254740991))
      return false;
  }
  const height = value.height;
  if (height !== undefined) {
    seen++;
    if (!(typeof height === 'number' && Number.isInteger(height) && height > 0 && height <= 9007199254740991))
      return false;
  }
  const frameRate = value.frameRate;
  if (frameRate !== undefined) {
    seen++;
    if (!hasForm(frameRate, form3, scan)) return false;
  }
  const standsInFor = value.standsInFor;
  if (standsInFor !== undefined) {
    seen++;
    if (!(isString(standsInFor, scan) && standsInFor.length >= 1)) return false;
  }
  const poster = value.poster;
  if (poster !== undefined) {
    seen++;
    if (!hasForm(poster, form4, scan)) return false;
  }
  const tracks = value.tracks;
  if (tracks !== undefined) {
    seen++;
    if (!every(tracks, isMediaTrack, scan, depth + 1)) return false;
  }
  const description = value.description;
  if (description !== undefined) {
    seen++;
    if (!hasText(description, scan)) return false;
  }
  const startedAt = value.startedAt;
  if (startedAt !== undefined) {
    seen++;
    if (!isDate(startedAt, scan)) return false;
  }
  const clockUncertainty = value.clockUncertainty;
  if (clockUncertainty !== undefined) {
    seen++;
    if (
      !(typeof clockUncertainty === 'number' && clockUncertainty >= 0 && clockUncertainty <= Number.MAX_VALUE)
    )
      return false;
  }
  const provenance = value.provenance;
  if (provenance !== undefined) {
    seen++;
    if (!every(provenance, isProvenance, scan, depth + 1)) return false;
  }
  const derivedFrom = value.derivedFrom;
  if (derivedFrom !== undefined) {
    seen++;
    if (!every(derivedFrom, isDerivation, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfMedia, scan, depth);
}

export function isMediaFile(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const src = value.src;
  if (!hasForm(src, form4, scan)) return false;
  const type = value.type;
  if (type !== undefined) {
    seen++;
    if (!hasText(type, scan)) return false;
  }
  const sha256 = value.sha256;
  if (sha256 !== undefined) {
    seen++;
    if (!hasForm(sha256, form5, scan)) return false;
  }
  const offset = value.offset;
  if (offset !== undefined) {
    seen++;
    if (!(typeof offset === 'number' && offset >= 0 && offset <= Number.MAX_VALUE)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfMediaFile, scan, depth);
}

export function isMediaTrack(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const kind = value.kind;
  if (
    !(
      kind === 'captions' ||
      kind === 'subtitles' ||
      kind === 'descriptions' ||
      kind === 'chapters' ||
      kind === 'metadata'
    )
  )
    return false;
  const src = value.src;
  if (!hasForm(src, form4, scan)) return false;
  const srclang = value.srclang;
  if (srclang !== undefined) {
    seen++;
    if (!hasForm(srclang, form6, scan)) return false;
  }
  const label = value.label;
  if (label !== undefined) {
    seen++;
    if (!hasText(label, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfMediaTrack, scan, depth);
}

export function isProvenance(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const activity = value.activity;
  if (!hasText(activity, scan)) return false;
  const by = value.by;
  if (by !== undefined) {
    seen++;
    if (!hasText(by, scan)) return false;
  }
  const date = value.date;
  if (date !== undefined) {
    seen++;
    if (!isDate(date, scan)) return false;
  }
  const circa = value.circa;
  if (circa !== undefined) {
    seen++;
    if (!(typeof circa === 'boolean')) return false;
  }
  const basis = value.basis;
  if (basis !== undefined) {
    seen++;
    if (!hasText(basis, scan)) return false;
  }
  const identifier = value.identifier;
  if (identifier !== undefined) {
    seen++;
    if (!hasText(identifier, scan)) return false;
  }
  const source = value.source;
  if (source !== undefined) {
    seen++;
    if (!(isString(source, scan) && source.length >= 1)) return false;
  }
  const note = value.note;
  if (note !== undefined) {
    seen++;
    if (!hasText(note, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfProvenance, scan, depth);
}

export function isDerivation(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const media = value.media;
  if (!(isString(media, scan) && media.length >= 1)) return false;
  const cuts = value.cuts;
  if (cuts !== undefined) {
    seen++;
    if (!every(cuts, isCut, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfDerivation, scan, depth);
}

export function isCut(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const start = value.start;
  if (!(typeof start === 'number' && start >= 0 && start <= Number.MAX_VALUE)) return false;
  const end = value.end;
  if (!(typeof end === 'number' && end >= 0 && end <= Number.MAX_VALUE)) return false;
  const from = value.from;
  if (!(typeof from === 'number' && from >= 0 && from <= Number.MAX_VALUE)) return false;
  const rate = value.rate;
  if (rate !== undefined) {
    seen++;
    if (!(typeof rate === 'number' && rate > 0 && rate <= Number.MAX_VALUE)) return false;
  }
  const crop = value.crop;
  if (crop !== undefined) {
    seen++;
    if (!isRegion(crop, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfCut, scan, depth);
}

export function isRegion(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 5;
  const unit = value.unit;
  if (!(unit === 'percent' || unit === 'pixel')) return false;
  const x = value.x;
  if (!(typeof x === 'number' && x >= 0 && x <= Number.MAX_VALUE)) return false;
  const y = value.y;
  if (!(typeof y === 'number' && y >= 0 && y <= Number.MAX_VALUE)) return false;
  const width = value.width;
  if (!(typeof width === 'number' && width > 0 && width <= Number.MAX_VALUE)) return false;
  const height = value.height;
  if (!(typeof height === 'number' && height > 0 && height <= Number.MAX_VALUE)) return false;
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfRegion, scan, depth);
}

export function isParty(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const type = value.type;
  if (!(type === 'Person' || type === 'Organization')) return false;
  const name = value.name;
  if (!hasText(name, scan)) return false;
  const role = value.role;
  if (role !== undefined) {
    seen++;
    if (!hasText(role, scan)) return false;
  }
  const affiliation = value.affiliation;
  if (affiliation !== undefined) {
    seen++;
    if (!hasText(affiliation, scan)) return false;
  }
  const url = value.url;
  if (url !== undefined) {
    seen++;
    if (!hasForm(url, form1, scan)) return false;
  }
  const privacy = value.privacy;
  if (privacy !== undefined) {
    seen++;
    if (!(privacy === 'public' || privacy === 'private' || privacy === 'minor')) return false;
  }
  const symbol = value.symbol;
  if (symbol !== undefined) {
    seen++;
    if (
      !(
        symbol === 'circle' ||
        symbol === 'square' ||
        symbol === 'triangle' ||
        symbol === 'diamond' ||
        symbol === 'pentagon' ||
        symbol === 'hexagon' ||
        symbol === 'star' ||
        symbol === 'cross'
      )
    )
      return false;
  }
  const color = value.color;
  if (color !== undefined) {
    seen++;
    if (!hasForm(color, form7, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfParty, scan, depth);
}

export function isSource(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const type = value.type;
  if (!hasText(type, scan)) return false;
  const title = value.title;
  if (!hasText(title, scan)) return false;
  const publisher = value.publisher;
  if (publisher !== undefined) {
    seen++;
    if (!hasText(publisher, scan)) return false;
  }
  const authors = value.authors;
  if (authors !== undefined) {
    seen++;
    if (!every(authors, (item, scan) => hasText(item, scan), scan, depth + 1)) return false;
  }
  const stated = value.stated;
  if (stated !== undefined) {
    seen++;
    if (!isDate(stated, scan)) return false;
  }
  const datePublished = value.datePublished;
  if (datePublished !== undefined) {
    seen++;
    if (!isDate(datePublished, scan)) return false;
  }
  const dateModified = value.dateModified;
  if (dateModified !== undefined) {
    seen++;
    if (!isDate(dateModified, scan)) return false;
  }
  const circa = value.circa;
  if (circa !== undefined) {
    seen++;
    if (!(typeof circa === 'boolean')) return false;
  }
  const url = value.url;
  if (url !== undefined) {
    seen++;
    if (!hasForm(url, form1, scan)) return false;
  }
  const archivedAt = value.archivedAt;
  if (archivedAt !== undefined) {
    seen++;
    if (!hasForm(archivedAt, form1, scan)) return false;
  }
  const accessed = value.accessed;
  if (accessed !== undefined) {
    seen++;
    if (!isDate(accessed, scan)) return false;
  }
  const sha256 = value.sha256;
  if (sha256 !== undefined) {
    seen++;
    if (!hasForm(sha256, form5, scan)) return false;
  }
  const language = value.language;
  if (language !== undefined) {
    seen++;
    if (!hasForm(language, form6, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfSource, scan, depth);
}

export function isMoment(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const title = value.title;
  if (!hasText(title, scan)) return false;
  const summary = value.summary;
  if (summary !== undefined) {
    seen++;
    if (!hasText(summary, scan)) return false;
  }
  const date = value.date;
  if (date !== undefined) {
    seen++;
    if (!isDate(date, scan)) return false;
  }
  const circa = value.circa;
  if (circa !== undefined) {
    seen++;
    if (!(typeof circa === 'boolean')) return false;
  }
  const targets = value.targets;
  if (targets !== undefined) {
    seen++;
    if (!every(targets, isTarget, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfMoment, scan, depth);
}

export function isTarget(value: unknown, scan: Scan, depth: number): boolean {
  return (
    isRangeTarget(value, scan, depth) ||
    isOpenRangeTarget(value, scan, depth) ||
    isPointTarget(value, scan, depth)
  );
}

export function isRangeTarget(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const media = value.media;
  if (!(isString(media, scan) && media.length >= 1)) return false;
  const start = value.start;
  if (!(typeof start === 'number' && start >= 0 && start <= Number.MAX_VALUE)) return false;
  const end = value.end;
  if (!(typeof end === 'number' && end >= 0 && end <= Number.MAX_VALUE)) return false;
  const region = value.region;
  if (region !== undefined) {
    seen++;
    if (!isRegion(region, scan, depth + 1)) return false;
  }
  const uncertainty = value.uncertainty;
  if (uncertainty !== undefined) {
    seen++;
    if (!(typeof uncertainty === 'number' && uncertainty >= 0 && uncertainty <= Number.MAX_VALUE))
      return false;
  }
  if (value.at !== undefined) return false;
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfRangeTarget, scan, depth);
}

export function isOpenRangeTarget(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const media = value.media;
  if (!(isString(media, scan) && media.length >= 1)) return false;
  const start = value.start;
  if (!(typeof start === 'number' && start >= 0 && start <= Number.MAX_VALUE)) return false;
  const region = value.region;
  if (region !== undefined) {
    seen++;
    if (!isRegion(region, scan, depth + 1)) return false;
  }
  const uncertainty = value.uncertainty;
  if (uncertainty !== undefined) {
    seen++;
    if (!(typeof uncertainty === 'number' && uncertainty >= 0 && uncertainty <= Number.MAX_VALUE))
      return false;
  }
  if (value.end !== undefined) return false;
  if (value.at !== undefined) return false;
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfOpenRangeTarget, scan, depth);
}

export function isPointTarget(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 2;
  const media = value.media;
  if (!(isString(media, scan) && media.length >= 1)) return false;
  const at = value.at;
  if (!(typeof at === 'number' && at >= 0 && at <= Number.MAX_VALUE)) return false;
  const region = value.region;
  if (region !== undefined) {
    seen++;
    if (!isRegion(region, scan, depth + 1)) return false;
  }
  const uncertainty = value.uncertainty;
  if (uncertainty !== undefined) {
    seen++;
    if (!(typeof uncertainty === 'number' && uncertainty >= 0 && uncertainty <= Number.MAX_VALUE))
      return false;
  }
  if (value.start !== undefined) return false;
  if (value.end !== undefined) return false;
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfPointTarget, scan, depth);
}

export function isClaim(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const party = value.party;
  if (!(isString(party, scan) && party.length >= 1)) return false;
  const text = value.text;
  if (!hasText(text, scan)) return false;
  const speaker = value.speaker;
  if (speaker !== undefined) {
    seen++;
    if (!isSpeaker(speaker, scan, depth + 1)) return false;
  }
  const stated = value.stated;
  if (stated !== undefined) {
    seen++;
    if (!isDate(stated, scan)) return false;
  }
  const moment = value.moment;
  if (moment !== undefined) {
    seen++;
    if (!(isString(moment, scan) && moment.length >= 1)) return false;
  }
  const targets = value.targets;
  if (targets !== undefined) {
    seen++;
    if (!every(targets, isTarget, scan, depth + 1)) return false;
  }
  const quotes = value.quotes;
  if (quotes !== undefined) {
    seen++;
    if (!every(quotes, isQuote, scan, depth + 1)) return false;
  }
  const updated = value.updated;
  if (updated !== undefined) {
    seen++;
    if (!isDate(updated, scan)) return false;
  }
  const withdrawn = value.withdrawn;
  if (withdrawn !== undefined) {
    seen++;
    if (!isWithdrawal(withdrawn, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfClaim, scan, depth);
}

export function isSpeaker(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const name = value.name;
  if (!hasText(name, scan)) return false;
  const role = value.role;
  if (role !== undefined) {
    seen++;
    if (!hasText(role, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfSpeaker, scan, depth);
}

export function isQuote(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const source = value.source;
  if (!(isString(source, scan) && source.length >= 1)) return false;
  const voice = value.voice;
  if (!(voice === 'party' || voice === 'source')) return false;
  const exact = value.exact;
  if (!hasText(exact, scan)) return false;
  const prefix = value.prefix;
  if (prefix !== undefined) {
    seen++;
    if (!isString(prefix, scan)) return false;
  }
  const suffix = value.suffix;
  if (suffix !== undefined) {
    seen++;
    if (!isString(suffix, scan)) return false;
  }
  const language = value.language;
  if (language !== undefined) {
    seen++;
    if (!hasForm(language, form6, scan)) return false;
  }
  const translation = value.translation;
  if (translation !== undefined) {
    seen++;
    if (!hasText(translation, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfQuote, scan, depth);
}

export function isWithdrawal(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 1;
  const date = value.date;
  if (!isDate(date, scan)) return false;
  const note = value.note;
  if (note !== undefined) {
    seen++;
    if (!hasText(note, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfWithdrawal, scan, depth);
}

export function isRelation(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 5;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const type = value.type;
  if (
    !(
      type === 'supports' ||
      type === 'disputes' ||
      type === 'qualifies' ||
      type === 'agrees' ||
      type === 'corrects'
    )
  )
    return false;
  const from = value.from;
  if (!(isString(from, scan) && from.length >= 1)) return false;
  const to = value.to;
  if (!(isString(to, scan) && to.length >= 1)) return false;
  const attributedTo = value.attributedTo;
  if (!hasText(attributedTo, scan)) return false;
  const part = value.part;
  if (part !== undefined) {
    seen++;
    if (!hasText(part, scan)) return false;
  }
  const note = value.note;
  if (note !== undefined) {
    seen++;
    if (!hasText(note, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfRelation, scan, depth);
}

export function isReply(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 3;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const party = value.party;
  if (!(isString(party, scan) && party.length >= 1)) return false;
  const status = value.status;
  if (!(status === 'sought' || status === 'received' || status === 'declined' || status === 'no-response'))
    return false;
  const to = value.to;
  if (to !== undefined) {
    seen++;
    if (!every(to, (item, scan) => isString(item, scan) && item.length >= 1, scan, depth + 1)) return false;
  }
  const date = value.date;
  if (date !== undefined) {
    seen++;
    if (!isDate(date, scan)) return false;
  }
  const text = value.text;
  if (text !== undefined) {
    seen++;
    if (!hasText(text, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfReply, scan, depth);
}

export function isCorrection(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 4;
  const id = value.id;
  if (!isIdentifier(id, scan)) return false;
  const of = value.of;
  if (!(isString(of, scan) && of.length >= 1)) return false;
  const date = value.date;
  if (!isDate(date, scan)) return false;
  const severity = value.severity;
  if (!(severity === 'minor' || severity === 'major')) return false;
  const field = value.field;
  if (field !== undefined) {
    seen++;
    if (!hasForm(field, form8, scan)) return false;
  }
  const was = value.was;
  if (was !== undefined) {
    seen++;
    if (!isWithinLimits(was, scan, depth + 1)) return false;
  }
  const now = value.now;
  if (now !== undefined) {
    seen++;
    if (!isWithinLimits(now, scan, depth + 1)) return false;
  }
  const note = value.note;
  if (note !== undefined) {
    seen++;
    if (!hasText(note, scan)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfCorrection, scan, depth);
}

export function isClaimDocument(value: unknown, scan: Scan, depth: number): boolean {
  if (!isRecord(value, scan, depth)) return false;
  let seen = 6;
  const version = value.version;
  if (!hasForm(version, form9, scan)) return false;
  const title = value.title;
  if (!hasText(title, scan)) return false;
  const language = value.language;
  if (!hasForm(language, form6, scan)) return false;
  const media = value.media;
  if (!every(media, isMedia, scan, depth + 1)) return false;
  const parties = value.parties;
  if (!every(parties, isParty, scan, depth + 1)) return false;
  const claims = value.claims;
  if (!every(claims, isClaim, scan, depth + 1)) return false;
  const $schema = value.$schema;
  if ($schema !== undefined) {
    seen++;
    if (!isString($schema, scan)) return false;
  }
  const id = value.id;
  if (id !== undefined) {
    seen++;
    if (!hasForm(id, form10, scan)) return false;
  }
  const summary = value.summary;
  if (summary !== undefined) {
    seen++;
    if (!hasText(summary, scan)) return false;
  }
  const created = value.created;
  if (created !== undefined) {
    seen++;
    if (!isDate(created, scan)) return false;
  }
  const updated = value.updated;
  if (updated !== undefined) {
    seen++;
    if (!isDate(updated, scan)) return false;
  }
  const creators = value.creators;
  if (creators !== undefined) {
    seen++;
    if (!every(creators, isCreator, scan, depth + 1)) return false;
  }
  const license = value.license;
  if (license !== undefined) {
    seen++;
    if (!hasText(license, scan)) return false;
  }
  const notices = value.notices;
  if (notices !== undefined) {
    seen++;
    if (!every(notices, isNotice, scan, depth + 1)) return false;
  }
  const sources = value.sources;
  if (sources !== undefined) {
    seen++;
    if (!every(sources, isSource, scan, depth + 1)) return false;
  }
  const moments = value.moments;
  if (moments !== undefined) {
    seen++;
    if (!every(moments, isMoment, scan, depth + 1)) return false;
  }
  const relations = value.relations;
  if (relations !== undefined) {
    seen++;
    if (!every(relations, isRelation, scan, depth + 1)) return false;
  }
  const replies = value.replies;
  if (replies !== undefined) {
    seen++;
    if (!every(replies, isReply, scan, depth + 1)) return false;
  }
  const corrections = value.corrections;
  if (corrections !== undefined) {
    seen++;
    if (!every(corrections, isCorrection, scan, depth + 1)) return false;
  }
  const extensions = value.extensions;
  if (extensions !== undefined) {
    seen++;
    if (!isMap(extensions, form2, scan, depth + 1)) return false;
  }
  return endsWell(value, seen, keysOfClaimDocument, scan, depth);
}
