import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';
import type { WorkspaceNames } from './workspace-names.ts';

/** What pnpm does without a script of that name. */
const ofPnpm = new Set(['install', 'exec', 'run', 'add']);

/**
 * Whether the commands of a sample can be run: the script is there, the program is installed, the package exists, the `claimcue`
 * command knows the word and each option after it.
 */
export async function checkCommands(sample: Sample, names: WorkspaceNames): Promise<string[]> {
  const faults: string[] = [];
  const whole = sample.code.replace(/\\\n/g, ' ');
  for (const [i, line] of whole.split('\n').entries()) {
    const words = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    const fault = words[0] === '' ? undefined : await faultOf(words, names);
    if (fault !== undefined) faults.push(describeFault(sample, i + 1, `"${line.trim()}": ${fault}`));
  }
  return faults;
}

async function faultOf(words: readonly string[], names: WorkspaceNames): Promise<string | undefined> {
  const [program, ...rest] = words;
  if (program === 'npx') {
    const [name, ...args] = rest[0] === '-y' ? rest.slice(1) : rest;
    return name?.startsWith('pnpm@') ? faultOfPnpm(args, names) : faultOf([name ?? '', ...args], names);
  }
  if (program === 'pnpm') return faultOfPnpm(rest, names);
  if (program === 'claimcue') return faultOfClaimcue(rest, names);
  if (program === 'npm') return faultOfNpm(rest, names);
  if (program === 'node') {
    const file = rest.find((word) => !word.startsWith('-'));
    return file !== undefined && existsSync(join(names.root, file)) ? undefined : `there is no ${file}.`;
  }
  // Whether another program of the reader's machine is there is not ours to say.
  return ['ffmpeg', 'apt-get', 'cd', 'git'].includes(program ?? '') ? undefined : `nobody knows ${program}.`;
}

function faultOfPnpm(args: readonly string[], names: WorkspaceNames): string | undefined {
  let folder = names.root;
  let words = args;
  if (words[0] === '--filter' || words[0] === '--dir') {
    const place = words[1] ?? '';
    const found = words[0] === '--dir' ? join(names.root, place) : names.folders.get(place);
    if (found === undefined || !existsSync(join(found, 'package.json')))
      return `there is no package ${place}.`;
    folder = found;
    words = words.slice(2);
  }
  if (words[0] === 'run') words = words.slice(1);
  const [script = '', program = ''] = words;
  if (script === '' || script.startsWith('…')) return undefined;
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (script === 'claimcue') return faultOfClaimcue(words.slice(1), names);
  if (script in scripts) return undefined;
  if (!ofPnpm.has(script)) return `there is no script ${script}.`;
  if (script === 'exec' && !existsSync(join(folder, 'node_modules', '.bin', program)))
    return `${program} is not installed.`;
  return undefined;
}

/** @returns what is wrong, when the word or an option is none that the command's own help names */
function faultOfClaimcue(args: readonly string[], names: WorkspaceNames): string | undefined {
  const [command = ''] = args;
  // Capitals and dots stand for words of the reader's own.
  if (/^(…|[A-Z]+$)/.test(command)) return undefined;
  const help = names.help.get(command);
  if (help === undefined) return `claimcue has no command ${command}.`;
  const known = new Set(help.match(/(?<![\w-])--?[a-z][\w-]*/g));
  const unknown = args.find((word) => /^--?[a-z]/.test(word) && !known.has(word));
  return unknown === undefined ? undefined : `claimcue ${command} has no option ${unknown}.`;
}

function faultOfNpm([verb, ...packages]: readonly string[], names: WorkspaceNames): string | undefined {
  if (verb !== 'install') return `npm ${verb} is not how anything here is started.`;
  const unknown = packages.find((name) => !name.startsWith('-') && !names.packages.has(name));
  return unknown === undefined ? undefined : `${unknown} is neither ours nor asked for by one of ours.`;
}
