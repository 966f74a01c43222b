import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWorkspace } from './install.js';
import { isAtLeast, NODE_FOR_TOOLS, nodeFault } from './node-version.js';

const tooling = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(tooling));

/**
 * Runs one of the workspace's commands in whatever state the clone is: checks this Node, installs, and hands over to Node 24,
 * which runs TypeScript as it is. The process ends with that command's exit code.
 *
 * @param {string} main  path of the command's TypeScript file, from packages/tooling/src
 */
export async function start(main) {
  const fault = nodeFault(process);
  if (fault !== undefined) stop(fault);
  process.stdout.write('install … ');
  const started = Date.now();
  const install = await installWorkspace(root);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(install.code === 0 ? `${seconds} s` : `failed after ${seconds} s`);
  if (install.code !== 0) {
    stop(
      `${install.output}\n\nThe dependencies could not be installed, so nothing was run; the reason is above.`,
    );
  }
  handOver(toolsNode(), join(tooling, 'src', main));
}

/** The Node that the install brought, else the one that runs this, if it is new enough for the tools. */
function toolsNode() {
  const brought = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(brought)) {
    const answer = spawnSync(brought, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isAtLeast(answer.stdout.trim(), NODE_FOR_TOOLS)) return brought;
  }
  if (isAtLeast(process.version, NODE_FOR_TOOLS)) return process.execPath;
  return stop(
    `The Node ${NODE_FOR_TOOLS} or newer that the tools need does not start here (${brought}), and this is ${process.version}: install Node 24, then run the command again.`,
  );
}

/**
 * @param {string} node
 * @param {string} main
 */
function handOver(node, main) {
  // Scripts find their Node on PATH, and some are run by the shell without pnpm in between.
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // The terminal sends Ctrl-C to both; a signal to this process alone has to be passed on, or the server outlives it.
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${node}: ${error.message}`));
  child.on('close', (code) => process.exit(code === null ? 1 : code));
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
