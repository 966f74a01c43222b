import { spawn } from 'node:child_process';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { pnpmCommand } from '../../start/install.js';
import { endWithChildren } from '../steps/command.ts';

/** An example that was started as its README says. */
export interface StartedExample {
  /** What it printed that it is served at. */
  readonly url: string;
  /** Ends it with all that it started. */
  stop(): Promise<void>;
}

/**
 * Runs an example's own `start`, on a free port of this machine.
 *
 * @param folder  The example's folder.
 * @param timeoutSeconds  How long it may take until it says where it is.
 * @throws Error  With what it printed, where it ends or does not say so.
 */
export async function startExample(folder: string, timeoutSeconds: number): Promise<StartedExample> {
  const port = await freePorts();
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const child = spawn(pnpm.command, [...pnpm.args, 'run', 'start', '--port', String(port)], {
    cwd: folder,
    shell: pnpm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that its end is the end of what it started.
    detached: process.platform !== 'win32',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    endWithChildren(child.pid);
    return ended;
  };
  let output = '';
  const url = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(resolve, timeoutSeconds * 1000);
    const read = (chunk: Buffer): void => {
      output += chunk;
      const found = new RegExp(`http://127\\.0\\.0\\.1:${port}/`).exec(output)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', () => resolve(undefined));
    child.once('close', () => resolve(undefined));
  });
  if (url !== undefined) return { url, stop };
  await stop();
  throw new Error(`${folder}: "pnpm start" did not say that it is at port ${port}:\n${output.trim()}`);
}

/** A free port whose next is free as well: an example with two hosts has its second there. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const first = await listen(0);
    const { port } = first!.address() as AddressInfo;
    const second = await listen(port + 1);
    await Promise.all([first, second].map((server) => server && new Promise((done) => server.close(done))));
    if (second !== undefined) return port;
  }
  throw new Error(
    'No two free ports stand side by side on 127.0.0.1. End a program that holds many, and try again.',
  );
}

/** @returns nothing where the port is taken. */
function listen(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
