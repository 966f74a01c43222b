/**
 * The order of a list that two sides changed: that of the side that changed places, mine where both did. What only the
 * other side has stands after what it stands after there.
 *
 * @returns every id of either side once.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const iMoved = !isSameOrder(base, mine);
  const [main, other] = iMoved || isSameOrder(base, theirs) ? [mine, theirs] : [theirs, mine];
  const known = new Set(main);
  const after = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const id of other) {
    if (known.has(id)) last = id;
    else {
      const list = after.get(last);
      if (list === undefined) after.set(last, [id]);
      else list.push(id);
    }
  }
  return [...(after.get(undefined) ?? []), ...main.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}

/** Whether what two lists have in common stands in one order. */
function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const inB = new Set(b);
  const left = a.filter((id) => inB.has(id));
  const right = b.filter((id) => inA.has(id));
  return left.every((id, i) => id === right[i]);
}
