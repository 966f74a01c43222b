import { build, defaultClientConditions } from 'vite';
import { workspaceRoot } from '../workspace.ts';

/**
 * Bundles a benchmark as a page would get it: for production, from the workspace's sources.
 *
 * @param file  path of the benchmark
 * @returns a module without imports
 */
export async function bundleBenchmark(file: string): Promise<string> {
  const result = await build({
    root: workspaceRoot,
    configFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    resolve: {
      conditions: [
        'claimcue-source',
        // Lit's own choice of its development build would be measured otherwise.
        ...defaultClientConditions.map((one) => (one === 'development|production' ? 'production' : one)),
      ],
    },
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: file, output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const code = outputs.find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${file} came to no code.`);
  return code;
}
