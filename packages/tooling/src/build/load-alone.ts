import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Loads a module in a thread of its own, with globals and modules that no other has touched: plain Node, where no DOM exists. A
 * process of its own would be no cleaner and takes twice as long to start.
 *
 * @param timeoutSeconds  How long it may take until nothing of it runs any more.
 * @returns why it could not be loaded, with what it printed; undefined where it could
 */
export function loadAlone(
  file: string,
  how: 'import' | 'require',
  timeoutSeconds: number,
): Promise<string | undefined> {
  const code =
    how === 'import'
      ? `import(${JSON.stringify(pathToFileURL(file).href)})`
      : `require(${JSON.stringify(file)})`;
  return new Promise((resolve) => {
    const faults: string[] = [];
    let output = '';
    // Without what this process itself was started with, such as the conditions of the workspace.
    const thread = new Worker(code, { eval: true, execArgv: [], stdout: true, stderr: true });
    const keep = (chunk: Buffer): void => {
      output += chunk;
    };
    thread.stdout.on('data', keep);
    thread.stderr.on('data', keep);
    const timer = setTimeout(() => {
      faults.push(`It was stopped after ${timeoutSeconds} s.`);
      void thread.terminate();
    }, timeoutSeconds * 1000);
    thread.on('error', (error) =>
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    thread.on('exit', (status) => {
      clearTimeout(timer);
      if (status !== 0 && faults.length === 0) faults.push(`It ended its process with status ${status}.`);
      resolve(faults.length === 0 ? undefined : `${faults.join('\n')}\n${output}`.trim());
    });
  });
}
