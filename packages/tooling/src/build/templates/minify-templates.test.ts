import { describe, expect, it } from 'vitest';
import { minifyCss } from './minify-css.ts';
import { minifyTemplates } from './minify-templates.ts';

// @{a} stands for an expression of the source under test.
const minified = (source: string): string => {
  const given = source.replaceAll('@{', '${');
  return (minifyTemplates(given, 'a.ts')?.code ?? given).replaceAll('${', '@{');
};

describe('minifyCss', () => {
  it('takes out comments and the room around braces, commas and colons', () => {
    expect(minifyCss('\n  /* why */\n  a, b {\n    color: red;\n    margin: 0 auto;\n  }\n')).toBe(
      ' a,b{color:red;margin:0 auto}',
    );
  });

  it('keeps the room that means something', () => {
    expect(minifyCss('a :hover > b + c { width: calc(1px + 2px - 3px); }')).toBe(
      'a :hover > b + c{width:calc(1px + 2px - 3px)}',
    );
    expect(minifyCss('@media (a: b) and (c: d) { e { f: g } }')).toBe('@media (a:b) and (c:d){e{f:g}}');
  });

  it('leaves strings as they are', () => {
    expect(minifyCss('a::before { content: "/* a :  b; */"; }')).toBe('a::before{content:"/* a :  b; */"}');
  });
});

describe('minifyTemplates', () => {
  it('takes indentation out of html and leaves one space between words', () => {
    expect(minified('const a = html`\n  <p>\n    one\n    <b>two</b>\n  </p>`;')).toBe(
      'const a = html` <p> one <b>two</b> </p>`;',
    );
  });

  it('minifies every piece between expressions, and templates inside expressions', () => {
    expect(minified('const a = html`<p  x=@{b ? html`<i>\n  </i>` : c}\n  >  @{d}  </p>`;')).toBe(
      'const a = html`<p x=@{b ? html`<i> </i>` : c} > @{d} </p>`;',
    );
    expect(minified('const a = css`a { b: @{c}; } d { e: f; }`;')).toBe('const a = css`a{b:@{c}}d{e:f}`;');
  });

  it('leaves other templates, escapes and pre as they are', () => {
    for (const source of [
      'const a = `a   b`;',
      'const a = html`a \\n  b`;',
      'const a = html`<pre>  a</pre>`;',
    ]) {
      expect(minified(source)).toBe(source);
    }
  });

  it('leaves a string around an expression as it is', () => {
    const source = 'const a = css`b { content: "  @{c}  "; }`;';
    expect(minified(source)).toBe(source);
  });

  it('maps a place back to the source', () => {
    const source = 'const a = css`\n  b {\n  }\n`;\nthrow 1;\n';
    const result = minifyTemplates(source, 'a.ts')!;
    expect(result.code).toContain('\nthrow 1;');
    expect(JSON.parse(result.map)).toMatchObject({ sources: ['a.ts'], sourcesContent: [source] });
  });
});
