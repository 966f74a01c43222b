import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { type LocalRegistry, openLocalRegistry } from '../registry/local-registry.ts';
import { type CommandResult, runCommand, runOrThrow } from '../steps/command.ts';
import { copyTree } from './copy-tree.ts';
import { findPnpm } from './find-pnpm.ts';

/** A copy of the repository, and a registry on this machine to which it publishes. */
export interface ReleaseCopy {
  readonly folder: string;
  readonly registry: LocalRegistry;
  /** The page of the repository that it is said to be built from. */
  readonly address: string;
  /**
   * Runs one of the scripts that the workflow `release` runs.
   *
   * @param settings  Of the environment, beside those that lead to the registry.
   */
  run(script: string, settings?: NodeJS.ProcessEnv): Promise<CommandResult>;
  close(): Promise<void>;
}

const server = 'https://localhost';
const repository = 'dry-run/claimcue';

/**
 * Copies a repository and installs the copy from what this machine has already.
 *
 * @param into  An empty folder; the caller removes it.
 * @throws Error  With what failed.
 */
export async function openReleaseCopy(root: string, into: string): Promise<ReleaseCopy> {
  const folder = join(into, 'copy');
  const pnpm = await findPnpm(root);
  await copyTree(root, folder);
  await runOrThrow({
    file: pnpm,
    args: ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'],
    cwd: folder,
  });
  const registry = await openLocalRegistry(join(into, 'registry'));
  // In place of the user's own settings, so that neither a real token nor another registry can come into play. The registry
  // looks at no token, but nothing is published without one.
  const settings = join(into, 'npmrc');
  await writeFile(
    settings,
    `registry=${registry.url}\n${registry.url.replace(/^http:/, '')}:_authToken=anyone\n`,
  );
  const base: NodeJS.ProcessEnv = {
    ...withoutIdentity(process.env),
    PATH: [dirname(pnpm), process.env.PATH].join(delimiter),
    npm_execpath: pnpm,
    npm_config_userconfig: settings,
    npm_config_registry: registry.url,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
  };
  return {
    folder,
    registry,
    address: `${server}/${repository}`,
    run: (script, more = {}) =>
      runCommand({ file: pnpm, args: ['run', script], cwd: folder, env: { ...base, ...more } }),
    close: () => registry.close(),
  };
}

/** An environment in which nothing can say that it is a build server: what is tried out proves nothing to anybody. */
function withoutIdentity(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(CI$|GITHUB_|ACTIONS_|GITLAB_|NPM_ID_TOKEN)/.test(name),
  );
  return Object.fromEntries(kept);
}
