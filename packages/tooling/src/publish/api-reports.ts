import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type { PublishedPackage } from './published-packages.ts';

export interface ApiReport {
  /** For example `@claimcue/schema reader`. */
  readonly name: string;
  /** Path of the report in the repository. */
  readonly file: string;
  /** Whether the report says what the build says. */
  readonly isCurrent: boolean;
  readonly faults: readonly string[];
}

/**
 * Writes down what a package offers, entry by entry, from the declarations that it was built with. The reports lie in the
 * repository, so that a change of the API is seen in review.
 *
 * @param renew  Whether the reports in the repository are written anew; else they are compared only.
 */
export function apiReports(published: PublishedPackage, renew: boolean): ApiReport[] {
  const entries = typedEntries(published);
  const [first, ...others] = entries.map((one) => extractorConfig(published, one));
  if (first === undefined) return [];
  // One program for all entries of a package: each would read the declarations of the language and of the libraries anew.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  return [first, ...others].map((config, place) =>
    apiReport(`${published.manifest.name} ${entries[place]!.entry}`, config, compilerState, renew),
  );
}

interface TypedEntry {
  /** `index` for the package itself, else its subpath with dashes. */
  readonly entry: string;
  readonly types: string;
}

/** Entries whose API is their own: not the ones that only register, and not what the package itself offers as well. */
function typedEntries({ manifest }: PublishedPackage): TypedEntry[] {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([path, value]) => {
    const types = typesOf(value);
    return types === undefined ? [] : [{ path, types }];
  });
  return entries
    .filter(({ path }) => !/\/define$|^\.\/locales\//.test(path) && !isPartOfRoot(manifest.name, path))
    .map(({ path, types }) => ({
      entry: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
      types,
    }));
}

// Each element has a subpath, and the package itself names them all.
function isPartOfRoot(name: string, path: string): boolean {
  return name === '@claimcue/elements' && path !== '.';
}

function typesOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const conditions = value as Record<string, unknown>;
  if (typeof conditions.types === 'string') return conditions.types;
  return typesOf(conditions.import);
}

function extractorConfig({ folder }: PublishedPackage, { entry, types }: TypedEntry): ExtractorConfig {
  const reportFolder = join(folder, 'api');
  mkdirSync(reportFolder, { recursive: true });
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      bundledPackages: [],
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            module: 'esnext',
            moduleResolution: 'bundler',
            skipLibCheck: true,
            types: [],
          },
          files: [join(folder, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder,
        reportTempFolder: join(folder, '.tsbuild', 'api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          // What is public is what `exports` names; there are no release tags.
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
          'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
}

function apiReport(
  name: string,
  config: ExtractorConfig,
  compilerState: CompilerState,
  renew: boolean,
): ApiReport {
  const faults: string[] = [];
  const result = Extractor.invoke(config, {
    compilerState,
    localBuild: renew,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) faults.push(message.text);
    },
  });
  return {
    name,
    file: config.reportFilePath,
    isCurrent: renew || !result.apiReportChanged,
    faults,
  };
}
