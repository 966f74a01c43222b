import { readFileSync } from 'node:fs';
import type { Claim, ClaimDocument, Quote } from '@claimcue/schema';
import type { Plugin } from 'vite';

const placeholder = '<!-- accounts without scripts -->';

/** Writes the accounts into the page as plain text, for readers whose browser runs no scripts. */
export function accountsWithoutScripts(file: URL): Plugin {
  return {
    name: 'accounts-without-scripts',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const document = JSON.parse(readFileSync(file, 'utf8')) as ClaimDocument;
        return html.replace(placeholder, () => accounts(document));
      },
    },
  };
}

function accounts(document: ClaimDocument): string {
  const titles = [
    ...(document.moments ?? []).map(({ id, title }) => ({ id, title })),
    { id: undefined, title: 'On the whole' },
  ];
  return titles.map(({ id, title }) => section(document, id, title)).join('\n');
}

function section(document: ClaimDocument, moment: string | undefined, title: string): string {
  const rows = document.parties.map((party) => {
    const claims = document.claims.filter((claim) => claim.party === party.id && claim.moment === moment);
    const said =
      claims.length === 0
        ? '<dd>No statement in the cited sources</dd>'
        : claims.map((claim) => statement(document, claim)).join('');
    return `<dt>${escaped(party.name)}</dt>${said}`;
  });
  return `<h3>${escaped(title)}</h3><dl class="facts">${rows.join('')}</dl>`;
}

function statement(document: ClaimDocument, { quotes = [] }: Claim): string {
  return quotes.map((quote) => `<dd>${words(document, quote)}</dd>`).join('');
}

function words(document: ClaimDocument, { source: id, voice, exact }: Quote): string {
  const source = document.sources?.find((entry) => entry.id === id);
  const name = escaped(`${source?.publisher}, ${source?.title}, ${source?.datePublished}`);
  const link =
    source?.url === undefined
      ? name
      : `<a href="${escaped(source.url)}" rel="noopener noreferrer">${name}</a>`;
  const said =
    voice === 'party'
      ? `“${escaped(exact)}”`
      : `${escaped(source?.publisher ?? '')} reported: ${escaped(exact)}`;
  return `${said} <span class="fact-source">${link}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
