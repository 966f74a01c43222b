import { readFileSync } from 'node:fs';
import type { ClaimDocument } from '@claimcue/schema';
import { parseDocument } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { renderStatic } from './render-static.ts';

const rich = JSON.parse(
  readFileSync(new URL('../../../schema/examples/rich.json', import.meta.url), 'utf8'),
) as ClaimDocument;

/** Words as a person reads them: tags away, and only the signs that the writer escapes put back. */
function words(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '\n').replace(/&([a-z0-9#]+);/g, (_, name: string) => signs[name]!);
}

function small(change: Partial<ClaimDocument> = {}): ClaimDocument {
  const document = {
    version: '1.0',
    title: 'The lobby',
    language: 'en',
    updated: '2026-06-12',
    media: [{ id: 'raw', title: 'Lobby camera', duration: 100, files: [{ src: 'lobby.mp4' }] }],
    parties: [
      { id: 'union', type: 'Organization', name: 'Dock Workers Union' },
      { id: 'port', type: 'Organization', name: 'Port Authority' },
    ],
    sources: [
      {
        id: 's1',
        type: 'NewsArticle',
        title: 'A night at the gate',
        publisher: 'The Harbour Post',
        datePublished: '2026-06-04',
        url: 'https://harbour.example/gate',
      },
    ],
    moments: [{ id: 'm1', title: 'At the door', targets: [{ media: 'raw', start: 42, end: 58 }] }],
    claims: [
      {
        id: 'c1',
        party: 'union',
        text: 'The union said that the door was open.',
        moment: 'm1',
        quotes: [{ source: 's1', voice: 'party', exact: 'The door was open.' }],
      },
    ],
    ...change,
  };
  const read = parseDocument(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.document;
}

describe('renderStatic', () => {
  it('says at which seconds who said what', () => {
    const text = words(renderStatic(small())).replace(/\s+/g, ' ');
    expect(text).toContain('At 0:42–0:58 in “ Lobby camera ”');
    expect(text).toContain('Dock Workers Union said: “The door was open.”');
  });

  it('names the source with its date and address', () => {
    const html = renderStatic(small());
    expect(html).toContain('<cite><bdi>The Harbour Post</bdi></cite>');
    expect(html).toContain('href="https://harbour.example/gate"');
    expect(words(html)).toContain('June 4, 2026');
  });

  it('says a silence as one', () => {
    expect(words(renderStatic(small())).replace(/\s+/g, ' ')).toContain(
      'No statement by Port Authority in the cited sources',
    );
  });

  it('sets a source’s words without quotation marks, after who reported them', () => {
    const document = small();
    document.claims[0]!.quotes![0]!.voice = 'source';
    const text = words(renderStatic(document)).replace(/\s+/g, ' ');
    expect(text).toContain('The Harbour Post reported: The door was open.');
    expect(text).not.toContain('“The door was open.”');
  });

  it('sets the editor’s summary without quotation marks and without a party that said it', () => {
    const document = small();
    delete document.claims[0]!.quotes;
    const text = words(renderStatic(document)).replace(/\s+/g, ' ');
    expect(text).toContain('In short: The union said that the door was open.');
    expect(text).not.toContain('said: “');
  });

  it('says who draws a relation', () => {
    const claim = { id: 'c2', party: 'port', text: 'The port said that it was shut.', moment: 'm1' };
    const relation = { id: 'r1', type: 'disputes' as const, from: 'c2', to: 'c1' };
    const drawnBy = (attributedTo: string) => {
      const document = small();
      document.claims.push(claim);
      document.relations = [{ ...relation, attributedTo }];
      return words(renderStatic(document)).replace(/\s+/g, ' ');
    };
    expect(drawnBy('editor')).toContain(
      'Disputes what Dock Workers Union said: “The door was open.” (link drawn by the editor)',
    );
    expect(drawnBy('port')).toContain('(link drawn by Port Authority )');
  });

  it('shows a major correction before the picture', () => {
    const correction = {
      id: 'k1',
      of: 'c1',
      date: '2026-06-10',
      severity: 'major' as const,
      was: 'The door was shut.',
      note: 'The quote was cut.',
    };
    const html = renderStatic(small({ corrections: [correction] }));
    const head = html.slice(0, html.indexOf('<figure'));
    expect(words(head)).toMatch(/Correction.*The quote was cut\..*Before:\s+The door was shut\./s);
  });

  it('gives every claim, quote, source, correction, reply and notice of a rich case', () => {
    const text = words(renderStatic(rich));
    for (const claim of rich.claims) {
      for (const quote of claim.quotes ?? []) expect(text).toContain(quote.exact);
      if ((claim.quotes ?? []).length === 0) expect(text).toContain(claim.text);
    }
    for (const source of rich.sources ?? []) expect(text).toContain(source.title);
    for (const { note } of rich.corrections ?? []) if (note !== undefined) expect(text).toContain(note);
    for (const { text: reply } of rich.replies ?? []) if (reply !== undefined) expect(text).toContain(reply);
    for (const { name } of rich.parties) expect(text).toContain(name);
  });

  it('escapes everything that comes from the document', () => {
    const attack = '"><img src=x onerror=alert(1)>\'&';
    const document = small();
    document.title = attack;
    document.parties[0]!.name = attack;
    document.sources![0]!.title = attack;
    document.claims[0]!.quotes![0]!.exact = attack;
    document.media[0]!.title = attack;
    const html = renderStatic(document);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<[^>]*onerror/);
    expect(words(html)).toContain(attack);
  });

  it('leads only to http and https', () => {
    const document = small();
    document.sources![0]!.url = 'javascript:alert(1)';
    expect(renderStatic(document)).not.toContain('javascript:');
  });

  it('shows a poster that lies beside the document, and none from another host', () => {
    const document = small();
    const base = 'https://news.example/cases/lobby/case.json';
    document.media[0]!.poster = 'lobby.jpg';
    expect(renderStatic(document)).toContain('src="lobby.jpg"');
    expect(renderStatic(document, { base })).toContain('src="https://news.example/cases/lobby/lobby.jpg"');
    for (const poster of ['https://elsewhere.example/lobby.jpg', '//elsewhere.example/lobby.jpg']) {
      document.media[0]!.poster = poster;
      expect(renderStatic(document)).not.toContain('<img');
      expect(renderStatic(document, { base })).not.toContain('<img');
    }
  });

  it('speaks the language that is asked for, from right to left where that is read so', () => {
    const html = renderStatic(small(), { language: 'ar' });
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('<time datetime="PT42S" dir="ltr">0:42–0:58</time>');
    expect(words(renderStatic(small(), { language: 'de' })).replace(/\s+/g, ' ')).toContain(
      'Keine Aussage von Port Authority in den zitierten Quellen',
    );
  });

  it('gives every party the same form', () => {
    const document = small();
    document.claims.push({ ...document.claims[0]!, id: 'c2', party: 'port' });
    const html = renderStatic(document);
    const forms = html
      .split('<ul class="claimcue-parties">')[1]!
      .split('</li>')
      .slice(0, 2)
      .map((item) => item.replace(/>[^<]+</g, '><').replace(/^<\/?ul>/, ''));
    expect(forms[0]).toBe(forms[1]);
  });

  it('names the same case the same, and another version another', () => {
    const name = (document: ClaimDocument) =>
      /data-claimcue-digest="(\w+)"/.exec(renderStatic(document))?.[1];
    expect(name(small())).toMatch(/^[0-9a-f]{16}$/);
    expect(name(small())).toBe(name(small()));
    expect(name(small({ title: 'The lobby.' }))).not.toBe(name(small()));
  });

  it('runs where there is no page', () => {
    expect('document' in globalThis).toBe(false);
    expect(renderStatic(small())).toMatch(/^<header /);
  });
});
