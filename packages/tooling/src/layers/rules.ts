import type { IForbiddenRuleType } from 'dependency-cruiser';
import { bundledSources, coreLibraries, layers, reserved } from './layers.ts';

/** Tests, stories, benchmarks and what they share are not shipped: they may use what the package itself may not. */
const NOT_SHIPPED = String.raw`^packages/[^/]+/src/(fixtures/|.*\.(test|test-d|stories|bench)\.tsx?$)`;

export interface WorkspacePackage {
  /** Its folder's name under packages. */
  readonly folder: string;
  /** Paths from the package's folder that `exports` names. */
  readonly published: readonly string[];
}

/** The rules for these packages, in the words of dependency-cruiser. A rule's comment is the remedy shown with a violation. */
export function layerRules(packages: readonly WorkspacePackage[]): IForbiddenRuleType[] {
  return [
    {
      name: 'no-cycle',
      comment: 'These files import each other in a circle. Move what they share into a file of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-import-of-examples',
      comment: 'Examples and stories stand on top of the packages. Move what is shared down.',
      from: { path: '^packages/' },
      to: { path: String.raw`^(examples|\.storybook)/` },
    },
    {
      name: 'resolves',
      comment:
        'This leads to no file. Name what the other package exports, and list it in the dependencies of this one.',
      from: {},
      to: { couldNotResolve: true, pathNot: String.raw`^@claimcue/[\w-]+(/|$)|^virtual:` },
    },
    ...packages.flatMap((one) => packageRules(one, packages)),
    ...Object.entries(reserved).map(([library, users]) => reservedRule(library, users)),
    {
      name: 'core-stands-alone',
      comment:
        'Core runs anywhere. Take what it needs as an argument, or add a library without a DOM to coreLibraries in packages/tooling/src/layers/layers.ts.',
      from: { path: '^packages/core/src/', pathNot: NOT_SHIPPED },
      to: {
        pathNot: ['^(packages/(core|schema)/|@claimcue/)', `node_modules/(${coreLibraries.join('|')})/`],
      },
    },
    {
      name: 'runs-in-a-browser',
      comment: 'This package runs in browsers, which have no Node modules.',
      from: { path: '^packages/(elements|videojs|embed|react)/src/', pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tooling-is-for-benchmarks',
      comment:
        'Nothing of tooling is published. Only what measures or opens a browser may use it: a benchmark, the tests in a size folder, and fixtures/site.',
      from: {
        path: '^packages/(?!tooling/)',
        pathNot: String.raw`^packages/[^/]+/src/(.*\.bench\.ts$|size/.*\.test\.ts$|fixtures/site/)`,
      },
      to: { path: '^(packages/tooling/|@claimcue/tooling(/|$))' },
    },
    {
      name: 'ships-no-tests',
      comment:
        'Shipped code imports what is left out of the package. Move what it needs out of fixtures, stories and tests.',
      from: { path: '^packages/[^/]+/src/', pathNot: NOT_SHIPPED },
      to: { path: NOT_SHIPPED },
    },
    {
      name: 'declared',
      comment:
        'Shipped code imports it, so whoever installs the package needs it: list it in dependencies or peerDependencies.',
      from: {
        path: '^packages/(?!tooling/)[^/]+/src/',
        pathNot: [NOT_SHIPPED, ...bundledSources.map((folder) => `^${folder}/`)],
      },
      // What the reader's project brings stands in devDependencies as well, for our own tests.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
  ];
}

function packageRules(
  { folder, published }: WorkspacePackage,
  all: readonly WorkspacePackage[],
): IForbiddenRuleType[] {
  const allowed = layers[folder];
  if (allowed === undefined) {
    return [
      {
        name: `${folder}-has-a-layer`,
        comment: `packages/${folder} has no place in packages/tooling/src/layers/layers.ts. Give it one.`,
        from: { path: `^packages/${folder}/` },
        to: {},
      },
    ];
  }
  const known = new Set([...Object.keys(layers), ...all.map((other) => other.folder)]);
  const above = [...known]
    .filter((other) => other !== folder && other !== 'tooling' && !allowed.includes(other))
    .join('|');
  return [
    {
      name: `${folder}-imports-down`,
      comment: `${folder} may import ${allowed.join(', ') || 'no other package'}. Move the code down, or pass it in from above.`,
      from: { path: `^packages/${folder}/` },
      // The second form is a name that pnpm did not link, because package.json does not list it.
      to: { path: `^(packages/(${above})/|@claimcue/(${above})(/|$))` },
    },
    {
      name: `${folder}-own-barrel`,
      comment:
        "A package's own files import each other directly: through its index.ts they would all depend on all.",
      from: { path: `^packages/${folder}/src/`, pathNot: NOT_SHIPPED },
      to: { path: `^packages/${folder}/src/index\\.ts$` },
    },
    {
      name: `${folder}-by-its-exports`,
      comment: `Other packages see only what the exports of packages/${folder}/package.json name.`,
      from: { pathNot: `^packages/${folder}/` },
      to: {
        path: `^(packages/${folder}/|@claimcue/${folder}(/|$))`,
        pathNot: `^packages/${folder}/(${published.map((path) => path.replaceAll('.', '\\.')).join('|')})$`,
      },
    },
    {
      name: `${folder}-by-its-name`,
      comment: 'Import another package by its name: a relative path does not exist where it is installed.',
      from: { pathNot: `^packages/${folder}/` },
      to: { path: `^packages/${folder}/`, dependencyTypes: ['local'] },
    },
  ];
}

function reservedRule(library: string, users: readonly string[]): IForbiddenRuleType {
  return {
    name: `${library}-is-reserved`,
    comment: `Among the packages only ${users.join(', ')} may import ${library}, types included.`,
    from: { path: '^packages/', pathNot: [`^packages/(${users.join('|')}|tooling)/`, NOT_SHIPPED] },
    to: { path: `(^|node_modules/)${library.replaceAll('.', '\\.')}(/|$)` },
  };
}
