/**
 * Looks for a way that leads back to where it began. Linear in the number of nodes and edges; no recursion.
 *
 * @param nextOf  Where one can go from a node.
 * @returns the first cycle found, beginning and ending with the same node; or nothing.
 */
export function findCycle(
  starts: Iterable<string>,
  nextOf: (node: string) => readonly string[],
): string[] | undefined {
  const finished = new Set<string>();
  for (const start of starts) {
    if (finished.has(start)) continue;
    // Depth first: the path from the start, and for each node on it which way is next.
    const path = [start];
    const onPath = new Set(path);
    const ways = [0];
    while (path.length > 0) {
      const node = path.at(-1)!;
      const next = nextOf(node)[ways[ways.length - 1]!++];
      if (next === undefined) {
        path.pop();
        ways.pop();
        onPath.delete(node);
        finished.add(node);
      } else if (onPath.has(next)) {
        return [...path.slice(path.indexOf(next)), next];
      } else if (!finished.has(next)) {
        path.push(next);
        onPath.add(next);
        ways.push(0);
      }
    }
  }
  return undefined;
}

/** Prints a cycle, its middle left out where it is long. */
export function printCycle(cycle: readonly string[], verb: string): string {
  const shown = cycle.length <= 8 ? cycle : [...cycle.slice(0, 4), '…', ...cycle.slice(-3)];
  return shown.join(` ${verb} `);
}
