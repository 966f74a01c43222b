import { afterEach, describe, expect, it } from 'vitest';
import rich from '../../examples/rich.json' with { type: 'json' };
import { parseDocumentText } from '../parse/parse-document-text.ts';
import { readDocumentText } from './read-document.ts';

let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

/**
 * Runs a module in a page of its own that allows scripts of this server and nothing else: no `eval`, no inline script.
 *
 * @returns the message that the module sends to its page, and what the policy refused.
 */
async function underStrictPolicy(script: string): Promise<{ said: string; violations: string[] }> {
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
  frame = document.createElement('iframe');
  const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title></title>`;
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  frame.src = url;
  document.body.append(frame);
  await new Promise((resolve) => frame!.addEventListener('load', resolve, { once: true }));
  const inner = frame.contentDocument!;
  // The test runner wraps every dynamic import in a function of its own page, which this page lacks.
  Object.assign(frame.contentWindow!, {
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() },
  });
  const violations: string[] = [];
  inner.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
  const element = inner.createElement('script');
  element.type = 'module';
  const policyOf = (frame.contentWindow as unknown as { trustedTypes?: TrustedTypePolicyFactory })
    .trustedTypes;
  const trusted = policyOf?.createPolicy('test', { createScriptURL: (text) => text });
  element.src = (trusted?.createScriptURL(script) ?? script) as string;
  const said = new Promise<string>((resolve, reject) => {
    element.addEventListener('error', () => reject(new Error(`${script} did not load`)));
    frame!.contentWindow!.addEventListener('error', (event) => reject(new Error(event.message)));
    frame!.contentWindow!.addEventListener('unhandledrejection', (event) => reject(event.reason));
    frame!.contentWindow!.addEventListener('message', (event) => resolve(String(event.data)), { once: true });
  });
  inner.head.append(element);
  return { said: await said, violations };
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL(text: string): unknown };
}

describe('the reader in a browser', () => {
  it('reads and explains under a policy without unsafe-eval, with no violation', async () => {
    const script = new URL('../fixtures/strict-page.ts', import.meta.url).href;
    const { said, violations } = await underStrictPolicy(script);
    expect(JSON.parse(said)).toEqual({
      read: true,
      parsed: true,
      refused: ['not-one-of'],
      meaning: ['unknown-reference'],
      evalRefused: true,
    });
    // The one that the page provoked to show that the policy holds; the reader and Zod add none.
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(/strict-page\.ts$/);
  });

  it('answers as it does in Node', async () => {
    const text = JSON.stringify(rich);
    expect(readDocumentText(text)).toEqual({ ok: true, document: rich });
    expect(parseDocumentText(text).ok).toBe(true);
    const read = readDocumentText(`${text.slice(0, -1)},}`);
    expect(!read.ok && (await read.explain())[0]).toMatchObject({ code: 'not-json', line: 1 });
  });
});
