type Checks = typeof import('./checks.ts');

let loading: Promise<Checks | undefined> | undefined;

/**
 * Loads what checks documents. It is a file of its own, so that the player, the first thing that a reader sees, does not wait
 * for it. Asked for early, it is there when a document is.
 *
 * @returns `undefined` where it could not be had. The next call tries again.
 */
export function loadChecks(): Promise<Checks | undefined> {
  loading ??= import('./checks.ts').catch((): undefined => {
    loading = undefined;
  });
  return loading;
}
