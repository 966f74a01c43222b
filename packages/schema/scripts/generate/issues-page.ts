import { changeAt } from '../../src/fixtures/change-document.ts';
import { type IssueExample, issueExamples } from '../../src/fixtures/issue-examples.ts';
import { formatIssue } from '../../src/issues/format-issues.ts';
import { formatPath } from '../../src/issues/format-path.ts';
import { parseDocumentText } from '../../src/parse/parse-document-text.ts';
import { code, codeBlock, json, page, plain } from './mdx.ts';

/** The reference of issues: every code with an example that gives rise to it, what is said, and one that mends it. */
export function issuesPage(rich: unknown): string {
  return page('Schema/Issues', [
    '# Issues',
    'A reader of this package never throws on bad input: it answers with issues. Each has a `code` that programs may rely on, a `path` (keys and indexes from the root), the `value` seen there, a `message` that says what is wrong and a `remedy`; where the input was text, also `line` and `column`. The texts may be reworded; the codes stay.',
    'Issues come from the first stage that finds any: text, limits, form, meaning. The examples are changes of `examples/rich.json` in the package.',
    ...Object.entries(issueExamples).map(([name, example]) => section(name, example, rich)),
  ]);
}

function section(name: string, example: IssueExample, rich: unknown): string {
  const text = example.text
    ? (example.bad as string)
    : JSON.stringify(changeAt(rich, example.at, example.bad), null, 2);
  const result = parseDocumentText(text, example.limits);
  const issue = result.ok ? undefined : result.issues.find((each) => each.code === name);
  if (issue === undefined) throw new Error(`The example of ${name} gives rise to something else`);
  const place = example.text ? 'The whole text' : `At ${code(formatPath(example.at))}`;
  const limits =
    example.limits === undefined ? '' : ` with the limits ${code(JSON.stringify(example.limits))}`;
  return [
    `## ${code(name)}`,
    plain(example.meaning),
    `${place}${limits}:`,
    shown(example.bad, example.text),
    `gives ${example.text ? '' : 'among its issues '}`.trimEnd(),
    codeBlock('text', formatIssue(issue)),
    'and is mended by',
    shown(example.good, example.text),
  ].join('\n\n');
}

function shown(value: unknown, isText: true | undefined): string {
  const text = isText ? (value as string) : json(value);
  // What was cut is no longer JSON, and what shows why a text is none was never.
  return text.length > 600
    ? codeBlock('text', `${text.slice(0, 200)} …`)
    : codeBlock(isJson(text) ? 'json' : 'text', text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
