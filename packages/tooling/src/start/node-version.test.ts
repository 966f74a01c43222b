import { describe, expect, it } from 'vitest';
import { bringsNode, isAtLeast, nodeFault } from '../../start/node-version.js';

describe('isAtLeast', () => {
  it.each([
    ['v20.19.0', '20.19.0', true],
    ['20.19.1', '20.19.0', true],
    ['20.9.9', '20.19.0', false],
    ['22.0.0', '20.19.0', true],
    ['9.99.99', '20.19.0', false],
    ['24.11.0-nightly2025', '24.11.0', true],
  ])('%s against %s is %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });
});

describe('bringsNode', () => {
  it('is true where the registry has Node 24 as a package', () => {
    expect(bringsNode({ platform: 'linux', arch: 'x64' })).toBe(true);
    expect(bringsNode({ platform: 'linux', arch: 'riscv64' })).toBe(false);
    expect(bringsNode({ platform: 'darwin', arch: 'arm64' })).toBe(false);
  });
});

describe('nodeFault', () => {
  it('has nothing against a Node that is new enough', () => {
    expect(nodeFault({ platform: 'linux', arch: 'x64', version: 'v20.19.0' })).toBeUndefined();
    expect(nodeFault({ platform: 'darwin', arch: 'arm64', version: 'v24.11.0' })).toBeUndefined();
  });
});
