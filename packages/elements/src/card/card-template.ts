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
    ${claims.map((claim) => {
      const own = shared === undefined ? options.times.get(claim.id) : undefined;
      return html`<div class="card-claim">${own === undefined ? nothing : timeLabel(own)}${claimWords(claim, context)}${claimRecord(claim, context)}</div>`;
    })}`;
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
  const same = claims.every((claim) => {
    const runs = times.get(claim.id) ?? [];
    return (
      runs.length === first.length &&
      runs.every((run, i) => run.start === first[i]!.start && run.end === first[i]!.end)
    );
  });
  return same ? first : undefined;
}

function sharedSpeaker(claims: readonly Claim[]): string | undefined {
  const name = claims[0]?.speaker?.name;
  return claims.every((claim) => claim.speaker?.name === name) ? name : undefined;
}
