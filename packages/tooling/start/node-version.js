// Plain JavaScript in the syntax of Node 16, like all of this folder: an old Node must get as far as the sentence below.

/** What the tools underneath ask for (tsup 22.18 or 24.11, Vitest 22.12 or 24). */
export const NODE_FOR_TOOLS = '24.11.0';

/** Enough to install the workspace, which then brings Node 24 with it where the registry has it for this machine. */
export const NODE_TO_INSTALL = '20.19.0';

/**
 * Whether the workspace brings its own Node 24 here: see optionalDependencies in the root's package.json.
 *
 * @param {{ platform: string, arch: string }} machine
 */
export function bringsNode(machine) {
  return machine.platform === 'linux' && (machine.arch === 'x64' || machine.arch === 'arm64');
}

/**
 * @param {string} version  for example `20.19.0` or `v24.1.0-nightly`
 * @param {string} least  for example `20.19.0`
 */
export function isAtLeast(version, least) {
  const [major, minor, patch] = numbers(version);
  const [leastMajor, leastMinor, leastPatch] = numbers(least);
  if (major !== leastMajor) return major > leastMajor;
  if (minor !== leastMinor) return minor > leastMinor;
  return patch >= leastPatch;
}

/**
 * @param {string} version
 * @returns {[number, number, number]}
 */
function numbers(version) {
  const [, major = '0', minor = '0', patch = '0'] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version) || [];
  return [Number(major), Number(minor), Number(patch)];
}

/**
 * Says in one sentence why this Node cannot start the workspace's commands.
 *
 * @param {{ platform: string, arch: string, version: string }} machine  `process` itself serves
 * @returns {string | undefined} undefined when it can
 */
export function nodeFault(machine) {
  const needed = bringsNode(machine) ? NODE_TO_INSTALL : NODE_FOR_TOOLS;
  if (isAtLeast(machine.version, needed)) return undefined;
  const found = machine.version.replace(/^v/, '');
  return `claimcue needs Node ${needed} or newer here and found ${found}: install Node 24 from nodejs.org or with your version manager, then run the command again.`;
}
