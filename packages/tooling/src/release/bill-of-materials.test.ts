import { describe, expect, it } from 'vitest';
import { type Bill, packageName, pruneBill } from './bill-of-materials.ts';

const component = (ref: string) => ({ 'bom-ref': ref, purl: ref, scope: 'excluded' });
const bill: Bill = {
  metadata: { component: component('pkg:npm/%40ours/page@1.0.0') },
  components: [
    component('pkg:npm/%40ours/engine@1.0.0'),
    component('pkg:npm/player@8.0.0'),
    component('pkg:npm/parser@3.0.0'),
    component('pkg:npm/bundler@9.0.0'),
  ],
  dependencies: [
    {
      ref: 'pkg:npm/%40ours/page@1.0.0',
      dependsOn: ['pkg:npm/%40ours/engine@1.0.0', 'pkg:npm/player@8.0.0', 'pkg:npm/bundler@9.0.0'],
    },
    { ref: 'pkg:npm/%40ours/engine@1.0.0', dependsOn: ['pkg:npm/bundler@9.0.0'] },
    { ref: 'pkg:npm/player@8.0.0', dependsOn: ['pkg:npm/parser@3.0.0'] },
  ],
};
const brought = new Map([
  ['@ours/page', ['@ours/engine', 'player']],
  ['@ours/engine', []],
]);

describe('pruneBill', () => {
  it('keeps what a package brings, at any depth, and not what packages were developed with', () => {
    expect(pruneBill(bill, brought).components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40ours/engine@1.0.0',
      'pkg:npm/player@8.0.0',
      'pkg:npm/parser@3.0.0',
    ]);
  });

  it('no longer says of what is kept that it was for development', () => {
    expect(pruneBill(bill, brought).components.every((one) => one.scope === undefined)).toBe(true);
  });

  it('names what the bill lacks', () => {
    expect(() => pruneBill(bill, new Map([['@ours/page', ['captions']]]))).toThrow(
      'has no captions for pkg:npm/%40ours/page@1.0.0',
    );
  });
});

describe('packageName', () => {
  it.each([
    ['pkg:npm/%40ours/page@1.0.0', '@ours/page'],
    ['pkg:npm/video.js@8.24.1', 'video.js'],
  ])('reads %s', (url, name) => expect(packageName(url)).toBe(name));
});
