import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PublishedPackage } from './published-packages.ts';

/**
 * Looks at a packed package as those who install it will meet it: by publint, whether every file that the manifest names is
 * there and of the form that it promises; by attw, whether TypeScript finds the right types whichever way it resolves.
 *
 * @param tarball  Path of the tarball that `packPackage` made.
 * @returns One line for each fault; empty when there is none.
 */
export async function lintTarball(published: PublishedPackage, tarball: string): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const name = published.manifest.name;
  return [
    ...messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`),
    ...(await wrongTypes(published, bytes)),
  ];
}

async function wrongTypes({ manifest }: PublishedPackage, tarball: Uint8Array): Promise<string[]> {
  const modules = Object.entries(manifest.exports ?? {}).filter(([, value]) => hasTypes(value));
  // A command is not imported.
  if (modules.length === 0) return [];
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    entrypoints: modules.map(([entry]) => entry),
  });
  if (result.types === false) return [`${manifest.name}: it has no types.`];
  const requirable = modules.some(([, value]) => hasCondition(value, 'require'));
  return result.problems
    .filter((problem) => !isByDesign(problem, requirable))
    .map((problem) => `${manifest.name}: ${problem.kind} ${describeProblem(problem)}`);
}

/**
 * The resolution of TypeScript before `exports` existed knows no subpaths, and Node 20 and older had neither; it is not
 * served. A package that ships ESM only says so to CommonJS, which is right.
 */
function isByDesign(problem: Problem, requirable: boolean): boolean {
  if ('resolutionKind' in problem && problem.resolutionKind === 'node10') return true;
  return problem.kind === 'CJSResolvesToESM' && !requirable;
}

function describeProblem(problem: Problem): string {
  if ('entrypoint' in problem) return `at ${problem.entrypoint} (${problem.resolutionKind})`;
  if ('typesFileName' in problem) return `in ${problem.typesFileName} for ${problem.implementationFileName}`;
  return `in ${problem.fileName}`;
}

function hasTypes(value: unknown): boolean {
  return hasCondition(value, 'types');
}

function hasCondition(value: unknown, condition: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key === condition || hasCondition(inner, condition));
}
