import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import type { StepResult } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';

/** The ways in which TypeScript finds packages today, and what of a consumer's folder `types` is written for each. */
const resolutions = [
  { module: 'node16', moduleResolution: 'node16', files: ['types/esm.mts', 'types/cjs.cts'] },
  { module: 'nodenext', moduleResolution: 'nodenext', files: ['types/esm.mts', 'types/cjs.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', files: ['types/esm.mts', 'types/bundled.tsx'] },
] as const;

/**
 * Compiles a consumer's sources against the types that it has installed.
 *
 * @param compilers  Names under which the workspace holds TypeScript.
 * @param thorough  Whether our declarations are looked at as a whole, and not only what the sources use of them.
 */
export async function checkTypes(
  consumer: string,
  compilers: readonly string[],
  thorough: boolean,
): Promise<StepResult> {
  const faults: string[] = [];
  for (const { files, ...how } of resolutions) {
    const config = `tsconfig.${how.moduleResolution}.json`;
    const compilerOptions = {
      ...how,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: !thorough,
      noUncheckedSideEffectImports: true,
    };
    await writeFile(join(consumer, config), JSON.stringify({ compilerOptions, files }));
    for (const compiler of compilers) {
      const { ok, output } = await runCommand({
        file: process.execPath,
        args: [
          join(workspaceRoot, 'node_modules', compiler, 'bin', 'tsc'),
          '-p',
          config,
          '--pretty',
          'false',
        ],
        cwd: consumer,
        timeoutSeconds: 120,
      });
      const ours = output.split('\n').filter((line) => isOurs(line));
      // A compiler that failed and named no file has not looked at any.
      if (ours.length > 0 || (!ok && !output.includes('node_modules/')))
        faults.push(
          `${compiler}, ${how.moduleResolution}:\n${(ours.length > 0 ? ours : [output]).join('\n')}`,
        );
    }
  }
  const runs = resolutions.length * compilers.length;
  return { ok: faults.length === 0, note: `${runs} runs`, output: faults.join('\n') };
}

// What others wrote in their declarations is theirs.
function isOurs(line: string): boolean {
  return /^types\//.test(line) || /node_modules\/(@claimcue\/|claimcue\/)/.test(line);
}
