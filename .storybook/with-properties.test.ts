import { describe, expect, it } from 'vitest';
import { withProperties } from './with-properties.ts';

type Context = Parameters<ReturnType<typeof withProperties>>[1];

const properties = new Map([['claimcue-legend', [{ name: 'language' }]]]);

/** Draws a story of one element, and gives the language that the element has then. */
async function languageOf(parameters: object): Promise<string> {
  const element = { language: 'ar' };
  const canvasElement = { querySelectorAll: () => [element] };
  const args = { language: 'en' };
  const context = { args, component: 'claimcue-legend', canvasElement, parameters } as unknown as Context;
  withProperties(properties as never)((() => undefined) as never, context);
  await new Promise((done) => setTimeout(done));
  return element.language;
}

describe('withProperties', () => {
  it('sets what stands in the controls on the element', async () => {
    expect(await languageOf({})).toBe('en');
  });

  it('leaves the elements of a story without controls as that draws them', async () => {
    expect(await languageOf({ controls: { disable: true } })).toBe('ar');
  });
});
