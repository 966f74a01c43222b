import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../browser/index.ts';
import { bundleBenchmark } from './bundle.ts';

// An address that nothing answers but ourselves. Both headers together give the page a clock of 5 µs in place of 100.
const address = 'http://127.0.0.1:9/';
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const longest = 10 * 60_000;

/**
 * Runs the benchmarks of the package in whose folder it is started, each in a page of its own of a real browser.
 * A benchmark is a module that prints; `@claimcue/tooling/bench` has what it measures with. The exit code is 1 where
 * one of them throws or misses a target.
 *
 * `node …/bench/main.ts [WORD]`: only those with the word in their path.
 */
const word = process.argv[2] ?? '';
const files: string[] = [];
for await (const file of glob('src/**/*.bench.ts')) if (file.includes(word)) files.push(file);
if (files.length === 0) throw new Error(`No *.bench.ts in ${resolve('src')} has “${word}” in its path.`);

const found = await findBrowser();
if (found === undefined) throw new Error('No Chromium was found. `pnpm test` installs one.');
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
console.log(found.version);
try {
  for (const file of files.sort()) {
    const code = await bundleBenchmark(resolve(file));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => {
      const text = message.text();
      console.log(text);
      if (text.includes('✖')) process.exitCode = 1;
    });
    const failed = new Promise<string>((resolve) => page.on('pageerror', (error) => resolve(error.message)));
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({
            headers,
            body: '<!doctype html><html lang="en"><title>Benchmark</title><body></body></html>',
          })
        : route.fulfill({ status: 204 }),
    );
    await page.goto(address);
    const ended = page.evaluate(async (source) => {
      const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      await import(url);
      return undefined;
    }, code);
    const late = new Promise<string>((resolve) => {
      setTimeout(resolve, longest, `${file} was not done after ten minutes.`).unref();
    });
    const fault = await Promise.race([ended, failed, late]).catch((error: Error) => error.message);
    if (fault !== undefined) {
      console.error(`✖ ${file}: ${fault}`);
      process.exitCode = 1;
    }
    await page.close();
  }
} finally {
  await browser.close();
}
