import MagicString from 'magic-string';
import ts from 'typescript';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** A source without the room in its templates, and where everything stood before. */
export interface MinifiedSource {
  readonly code: string;
  /** Source map as JSON, with the source in it. */
  readonly map: string;
}

/**
 * Takes comments and indentation out of the css``, html`` and svg`` templates of a TypeScript source. Minifiers leave
 * templates as they are, and Lit's elements are mostly templates.
 *
 * @param name  The file's name, for the map.
 * @returns undefined where there is nothing to do.
 */
export function minifyTemplates(source: string, name: string): MinifiedSource | undefined {
  if (!/\b(?:css|html|svg)`/.test(source)) return undefined;
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const result = new MagicString(source);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const minify = minifiers[node.tag.text];
      if (minify !== undefined && Object.hasOwn(minifiers, node.tag.text)) {
        for (const piece of piecesOf(node.template)) rewrite(result, source, piece, minify);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (!result.hasChanged()) return undefined;
  const map = result.generateMap({ source: name, includeContent: true, hires: 'boundary' });
  return { code: result.toString(), map: map.toString() };
}

type Piece = ts.TemplateLiteralLikeNode;

function piecesOf(template: ts.TemplateLiteral): Piece[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];
}

function rewrite(result: MagicString, source: string, piece: Piece, minify: (text: string) => string): void {
  // Between its own marks: ` or } before, ` or ${ after.
  const start = piece.getStart() + 1;
  const end = piece.getEnd() - (source.endsWith('${', piece.getEnd()) ? 2 : 1);
  const text = source.slice(start, end);
  // An escape would be read as two characters of the text.
  if (text.includes('\\')) return;
  const minified = minify(text);
  if (minified !== text) result.overwrite(start, end, minified);
}
