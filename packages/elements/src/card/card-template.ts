import { isoDuration, type Timed } from '@claimcue/core';
import type { Claim, Party, Speaker } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dispatch } from '../base/events.ts';
import { isolatedText } from '../base/isolated-text.ts';
import { recycle } from '../base/recycle.ts';
import type { ClaimContext } from '../claim/claim-context.ts';
import { claimWords } from '../claim/quote-template.ts';
import { claimChanges, claimReplies } from '../claim/record-template.ts';
import { partyMark } from '../party/party-mark.ts';
import { isAbout, runTime, sameRuns } from './claim-times.ts';
import { seekByCard } from './seek-by-card.ts';

/** What a card shows beside the claims themselves. */
export interface CardOptions {
  /** The recording that is played; a claim that is not timed to it shows no time. */
  readonly media: string | undefined;
  /** Whether sources stand under the words; false where the caller puts them elsewhere. */
  readonly source: boolean;
}

type Runs = readonly Timed<Claim>[];

/** One party's claims as one card: who, when in the recording, the words, the source. The same for every party. */
export function cardContent(
  party: Party,
  claims: readonly Claim[],
  context: ClaimContext,
  { media, source }: CardOptions,
): TemplateResult {
  const { translator, index } = context;
  const runs = claims.map((claim) => index.timesIn(media, claim));
  // Said once at the head where it holds for every claim, so that the words come first.
  const shared = runs.every((own) => sameRuns(own, runs[0]!));
  const speaker = sharedSpeaker(claims);
  return html`<header class="card-head" part="head">
      ${partyMark(context.identities.get(party.id))}
      <p class="card-who">
        <bdi class="card-party">${party.name}</bdi>${
          party.privacy === 'private' || party.privacy === 'minor'
            ? html` <span class="card-aside">(${translator.text('nameWithheld')})</span>`
            : nothing
        }${speaker === undefined ? nothing : html`, ${speakerWords(speaker)}`}
      </p>
      ${timeButtons(claims[0]!, shared ? runs[0]! : [], context)}
    </header>
    ${recycle(
      claims,
      ({ id }) => id,
      (claim, i) => {
        const goesOn = sharesSource(claim, claims[i + 1]) && sameRuns(runs[i]!, runs[i + 1]!);
        const seek = (event: MouseEvent): void => seekByCard(event, claim, runs[i]![0]?.start);
        return html`<div class="card-claim ${goesOn ? 'goes-on' : ''}" @click=${seek}>
        ${speaker === undefined && claim.speaker !== undefined ? html`<p class="card-by">${speakerWords(claim.speaker)}</p>` : nothing}
        ${timeButtons(claim, shared ? [] : runs[i]!, context)}
        ${claimChanges(claim, context)}${claimWords(claim, context, source && !goesOn)}${claimReplies(claim, context)}
      </div>`;
      },
    )}`;
}

// Words from one source that follow one another are followed by it once: a card over a picture has little room.
function sharesSource(claim: Claim, next: Claim | undefined): boolean {
  const [quote, more] = claim.quotes ?? [];
  const [nextQuote, nextMore] = next?.quotes ?? [];
  if (quote === undefined || nextQuote === undefined || more !== undefined || nextMore !== undefined)
    return false;
  if (quote.source !== nextQuote.source || quote.voice !== nextQuote.voice) return false;
  return claim.stated === next?.stated && claim.speaker?.name === next?.speaker?.name;
}

function timeButtons(claim: Claim, runs: Runs, context: ClaimContext): unknown {
  // Now at the head and now at a claim, as claims of other times come and go.
  return recycle(
    runs.length === 0 ? [] : [runs],
    () => 'times',
    () =>
      html`<p class="card-times">${
        runs.length === 1
          ? timeButton(claim, runs[0]!, context)
          : runs.map((run) => timeButton(claim, run, context))
      }</p>`,
  );
}

function timeButton(claim: Claim, run: Timed<Claim>, { translator }: ClaimContext): TemplateResult {
  const value = runTime(run);
  const numbers = html`<time datetime=${isoDuration(run.start)} dir="ltr">${value}</time>`;
  const seek = (event: Event): void =>
    dispatch(event.currentTarget!, 'claimcue-seek-request', { seconds: run.start, id: claim.id });
  const time = isAbout(run) ? translator.text('approximate', { value }) : value;
  return html`<button
      class="card-time"
      part="time"
      type="button"
      aria-label=${translator.text('jumpTo', { time })}
      @click=${seek}
    >${isAbout(run) ? isolatedText(translator, 'approximate', 'value', numbers) : numbers}</button> `;
}

function speakerWords({ name, role }: Speaker): TemplateResult {
  return html`<bdi class="card-aside">${name}</bdi>${role === undefined ? nothing : html`<span class="card-aside">, <bdi>${role}</bdi></span>`}`;
}

// Named once at the head where one person spoke for all of it.
function sharedSpeaker(claims: readonly Claim[]): Speaker | undefined {
  const first = claims[0]?.speaker;
  return claims.every((claim) => claim.speaker?.name === first?.name) ? first : undefined;
}
