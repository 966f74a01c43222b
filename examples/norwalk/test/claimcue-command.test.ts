import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const document = path('../public/case.json');
const texts = path('../../../../shared/case');

/** Runs the command on the demo's own document, as its editors do. */
function claimcue(...args: string[]) {
  const main = path('../../../packages/cli/src/main.ts');
  return spawnSync(process.execPath, ['--conditions=claimcue-source', main, ...args], { encoding: 'utf8' });
}

describe('the case, by the claimcue command', () => {
  it('is a valid claim document', () => {
    const { status, stdout } = claimcue('validate', document);
    expect(stdout).toContain('is a valid claim document');
    expect(status).toBe(0);
  });

  it('holds no quote that its source does not', () => {
    if (!existsSync(texts)) {
      // biome-ignore lint/suspicious/noConsole: a test that could not look must say so.
      console.info(`The quotes were not looked up: the kept texts of the sources are not at ${texts}.`);
      return;
    }
    const { status, stdout } = claimcue('verify', '--json', document, '--sources', texts);
    const { quotes } = JSON.parse(stdout) as { quotes: { kind: string }[] };
    expect(quotes).toHaveLength(17);
    expect(quotes.every((quote) => quote.kind === 'exact')).toBe(true);
    expect(status).toBe(0);
  });
});
