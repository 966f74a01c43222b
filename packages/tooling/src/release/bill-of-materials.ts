/** What is read and changed of a CycloneDX document; everything else in it stays as it is. */
export interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly purl: string } };
  readonly components: readonly BillComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export interface BillComponent {
  readonly 'bom-ref': string;
  readonly purl: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Leaves in a bill what a package brings to those who install it: what it depends on, what it was bundled with, and what those
 * depend on. What any package of the workspace was only developed with goes.
 *
 * @param bill  Of everything, the tools included.
 * @param brought  For each package of the workspace, by name, what it depends on or was bundled with.
 * @throws Error  Where one of those is not in the bill.
 */
export function pruneBill(bill: Bill, brought: ReadonlyMap<string, readonly string[]>): Bill {
  const edges = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const follow = (ref: string): readonly string[] => {
    const all = edges.get(ref) ?? [];
    // Only of the workspace's own packages does a bill hold what they are developed with.
    const names = brought.get(packageName(ref));
    return names === undefined ? all : names.map((name) => refOf(name, all, ref));
  };
  const own = bill.metadata.component['bom-ref'];
  const kept = new Map<string, readonly string[]>();
  const open = [own];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (kept.has(ref)) continue;
    const dependsOn = follow(ref);
    kept.set(ref, dependsOn);
    open.push(...dependsOn);
  }
  return {
    ...bill,
    components: bill.components.filter((one) => kept.has(one['bom-ref'])).map(withoutScope),
    dependencies: Array.from(kept, ([ref, dependsOn]) => ({ ref, dependsOn })),
  };
}

/** The name in a package URL, for example `@claimcue/core`. */
export function packageName(url: string): string {
  return url
    .replace(/^pkg:npm\//, '')
    .replace(/@[^@/]*$/, '')
    .replace('%40', '@');
}

function refOf(name: string, all: readonly string[], owner: string): string {
  const found = all.find((ref) => packageName(ref) === name);
  if (found === undefined) throw new Error(`The bill of materials has no ${name} for ${owner}.`);
  return found;
}

// Bundled, it is as much a part as any other, even where the manifest has it among what is for development.
function withoutScope({ scope: _, properties, ...component }: BillComponent): BillComponent {
  const kept = properties?.filter(({ name }) => name !== 'cdx:npm:package:development') ?? [];
  return kept.length === 0 ? component : { ...component, properties: kept };
}
