import { formatTimeRange, isoDuration, type TimeRange } from '@claimcue/core';
import type { Claim, Party } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimContext } from '../claim/claim-context.ts';
import { claimWords } from '../claim/quote-template.ts';
import { claimRecord } from '../claim/record-template.ts';
import { partyMark } from '../party/party-mark.ts';

/** What a card shows beside the claims themselves. */
export interface CardOptions {
  /** Where each claim lies in the recording, by claim id; a claim without an entry shows no time. */
  readonly times: ReadonlyMap<string, readonly TimeRange[]>;
}

/** One party's claims as one card: who, when in the recording, the words, the source. The same for every party. */
export function cardContent(
  party: Party,
  claims: readonly Claim[],
  context: ClaimContext,
  options: CardOptions,
): TemplateResult {
  const shared = sharedRuns(claims, options.times);
  const speaker = sharedSpeaker(claims);
  return html`<header class="card-head" part="head">
      ${partyMark(context.identities.get(party.id))}
      <p class="card-who">
        <bdi class="card-party">${party.name}</bdi>${speaker === undefined ? nothing : html`, <bdi class="card-speaker">${speaker}</bdi>`}
      </p>
      ${shared === undefined ? nothing : timeLabel(shared)}
    </header>
    ${claims.map((claim, i) => {
      const own = shared === undefined ? options.times.get(claim.id) : undefined;
      const goesOn = sharesSource(claim, claims[i + 1], options);
      return html`<div class="card-claim ${goesOn ? 'goes-on' : ''}">
        ${own === undefined ? nothing : timeLabel(own)}
        ${claimWords(claim, context, { source: !goesOn })}${claimRecord(claim, context)}
      </div>`;
    })}`;
}

// Words from one source that follow one another are followed by it once: a card over a picture has little room.
function sharesSource(claim: Claim, next: Claim | undefined, { times }: CardOptions): boolean {
  const [quote, more] = claim.quotes ?? [];
  const [nextQuote, nextMore] = next?.quotes ?? [];
  if (quote === undefined || nextQuote === undefined || more !== undefined || nextMore !== undefined)
    return false;
  if (quote.source !== nextQuote.source || quote.voice !== nextQuote.voice) return false;
  return (
    claim.stated === next?.stated && sameRuns(times.get(claim.id) ?? [], times.get(next?.id ?? '') ?? [])
  );
}

function sameRuns(one: readonly TimeRange[], other: readonly TimeRange[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, i) => run.start === other[i]!.start && run.end === other[i]!.end)
  );
}

function timeLabel(runs: readonly TimeRange[]): TemplateResult {
  const text = runs.map((run) => formatTimeRange(run.start, run.end)).join(', ');
  return html`<time class="card-time" datetime=${isoDuration(runs[0]?.start ?? 0)} dir="ltr">${text}</time>`;
}

// Said once at the head where it holds for every claim, so that the words come first.
function sharedRuns(
  claims: readonly Claim[],
  times: ReadonlyMap<string, readonly TimeRange[]>,
): readonly TimeRange[] | undefined {
  const first = times.get(claims[0]?.id ?? '');
  if (first === undefined) return undefined;
  const same = claims.every((claim) => sameRuns(times.get(claim.id) ?? [], first));
  return same ? first : undefined;
}

function sharedSpeaker(claims: readonly Claim[]): string | undefined {
  const name = claims[0]?.speaker?.name;
  return claims.every((claim) => claim.speaker?.name === name) ? name : undefined;
}
