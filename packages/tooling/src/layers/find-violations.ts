import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser';
import { publishedSources } from './published-sources.ts';
import { layerRules } from './rules.ts';

export interface Violation {
  readonly rule: string;
  /** The importing file, from the workspace's folder. */
  readonly from: string;
  /** The imported file, or the name as written where it leads nowhere. */
  readonly to: string;
  readonly remedy: string;
}

export interface LayerReport {
  readonly violations: readonly Violation[];
  /** How many files were read: none would mean that nothing was checked. */
  readonly files: number;
}

/**
 * Checks every import of a workspace's packages, examples and stories against the layers.
 *
 * @param root  the workspace's folder
 */
export async function findViolations(root: string): Promise<LayerReport> {
  const folders = (await readdir(join(root, 'packages'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const packages = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      published: await publishedSources(join(root, 'packages', folder)),
    })),
  );
  const rules = layerRules(packages);
  const answer = await cruise(
    ['packages/*/src', 'examples', '.storybook'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      exclude: { path: String.raw`(^|/)(dist|\.tsbuild|public)/` },
      doNotFollow: { path: 'node_modules' },
      // Without it, imports of types would be seen as the nothing that they compile to.
      tsPreCompilationDeps: true,
    },
    {
      conditionNames: ['claimcue-source', 'import', 'default', 'types', 'require'],
      exportsFields: ['exports'],
      mainFields: ['types', 'module', 'main'],
      extensions: ['.ts', '.js', '.d.ts', '.json'],
    },
  );
  if (typeof answer.output === 'string') throw new Error(answer.output);
  const { summary, modules } = answer.output;
  return {
    files: modules.filter((module) => !module.coreModule && !module.source.includes('node_modules')).length,
    violations: oneForEachImport(rules, summary.violations),
  };
}

/** An import may break several rules. The rule that stands first among them says most about it. */
function oneForEachImport(rules: readonly IForbiddenRuleType[], found: readonly IViolation[]): Violation[] {
  const byImport = new Map<string, Violation>();
  for (const rule of rules) {
    for (const { from, to, cycle } of found.filter((violation) => violation.rule.name === rule.name)) {
      const key = `${from}\n${to}`;
      if (byImport.has(key)) continue;
      byImport.set(key, {
        rule: rule.name ?? '',
        from,
        to: cycle?.map((step) => step.name).join(' → ') ?? to,
        remedy: rule.comment ?? '',
      });
    }
  }
  return [...byImport.values()];
}
