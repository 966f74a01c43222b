import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Where things lie that the article is made from. */
export const folders = {
  example: fileURLToPath(new URL('..', import.meta.url)),
  /** The Norwalk case, which is not held twice. */
  case: fileURLToPath(new URL('../../norwalk/public', import.meta.url)),
  embed: dirname(require.resolve('@claimcue/embed/package.json')),
  command: dirname(require.resolve('claimcue/package.json')),
} as const;

/** A file of a package that is installed here. */
export function fileOf(path: string): string {
  const [scope, name] = path.split('/') as [string, string];
  return join(
    dirname(require.resolve(`${scope}/${name}/package.json`)),
    path.slice(scope.length + name.length + 2),
  );
}
