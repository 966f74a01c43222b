import type { Claim } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, headingLevel } from '../base/heading.ts';
import type { ClaimContext } from '../claim/claim-context.ts';
import { correctionRecord } from '../claim/record-template.ts';
import type { Places } from '../moment/moment-place.ts';
import type { MomentRow } from '../moment/moment-rows.ts';
import { placeTimes } from '../moment/place-template.ts';
import { accountTemplate, silentParties } from './account-template.ts';
import type { Piece, PiecePart } from './pieces.ts';

/** What a list's sections are set with. */
export interface SectionContext extends ClaimContext {
  readonly places: Places;
  /** Level of the moments' headings. */
  readonly level: number;
  /** The element that asks for times. */
  readonly from: EventTarget;
}

/** The moments of a piece, one under another. */
export function pieceTemplate({ parts }: Piece, context: SectionContext): TemplateResult {
  return html`${parts.map((part) => sectionTemplate(part, context))}`;
}

function sectionTemplate(
  { row, accounts, begins, ends }: PiecePart,
  context: SectionContext,
): TemplateResult {
  const { moment } = row;
  const time = (claim: Claim) => {
    const own = context.places.claim(claim, moment);
    return own === undefined ? nothing : placeTimes(own, claim.id, context.from, context.translator);
  };
  const silent =
    moment === undefined || !ends ? [] : row.accounts.filter(({ claims }) => claims.length === 0);
  return html`<section class=${begins ? 'moment' : 'moment goes-on'} part="moment">
    ${begins ? momentHead(row, context) : nothing}
    ${accounts.map((account) => accountTemplate(account, context, headingLevel(context.level, 1), time))}
    ${silentParties(
      silent.map(({ party }) => party),
      context,
    )}
  </section>`;
}

function momentHead({ moment, number }: MomentRow, context: SectionContext): TemplateResult {
  const { translator, mark, places, from } = context;
  const level = headingLevel(context.level);
  if (moment === undefined) {
    const title = html`<span class="moment-title">${translator.text('onTheWhole')}</span>`;
    return heading(level, title, 'moment-head');
  }
  const lang = context.document.language;
  const set = mark ?? String;
  const title = html`<span class="moment-number">${number}</span>
    <span class="moment-title"><bdi lang=${lang}>${set(moment.title)}</bdi></span>
    ${placeTimes(places.moment(moment), moment.id, from, translator)}`;
  return html`${heading(level, title, 'moment-head')}
    ${moment.summary === undefined ? nothing : html`<p class="moment-summary" dir="auto" lang=${lang}>${set(moment.summary)}</p>`}
    ${correctionRecord(moment.id, context)}`;
}
