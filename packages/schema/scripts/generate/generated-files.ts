import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '../../src/json-schema/to-json-schema.ts';
import { fieldsSource } from './fields-source.ts';
import { formatPage } from './format-page.ts';
import { guardSource } from './guard-source.ts';
import { issuesPage } from './issues-page.ts';
import type { JsonSchema } from './json-schema.ts';
import { lintPage } from './lint-page.ts';
import { listsSource } from './lists-source.ts';
import { modelSource } from './model-source.ts';

/** Every file that is made from the Zod schema: its path in this package, and its text. */
export function generatedFiles(): Map<string, string> {
  const schema = toJsonSchema() as JsonSchema;
  return new Map([
    ['document.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    source('src/nouns/model.gen.ts', modelSource(schema)),
    source('src/nouns/noun-fields.gen.ts', fieldsSource(schema)),
    source('src/guard/document-guard.gen.ts', guardSource(schema)),
    source('src/guard/document-lists.gen.ts', listsSource(schema)),
    ['docs/format.mdx', formatPage(schema, example('shortest'))],
    ['docs/issues.mdx', issuesPage(JSON.parse(example('rich')))],
    ['docs/lint.mdx', lintPage()],
  ]);
}

/** The text as the workspace's formatter and linter have it, so that generated code reads like the rest. */
function source(path: string, text: string): [path: string, text: string] {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const result = spawnSync(
    'node_modules/.bin/biome',
    ['check', '--write', `--stdin-file-path=packages/schema/${path}`],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`The formatter refused ${path}: ${result.stderr}`);
  return [path, result.stdout];
}

function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
}
