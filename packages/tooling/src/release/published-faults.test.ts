import { describe, expect, it } from 'vitest';
import { type Expected, type PublishedManifest, publishedFaults } from './published-faults.ts';

const repository = { type: 'git', url: 'git+https://localhost/a/b.git', directory: 'packages/core' } as const;
const expected: Expected = {
  versions: new Map([
    ['@ours/core', '0.2.0'],
    ['@ours/schema', '0.3.0'],
  ]),
  repository,
  changesets: [{ packages: ['@ours/core'], firstLine: 'Seeks are quicker.' }],
};
const sound: PublishedManifest = {
  name: '@ours/core',
  version: '0.2.0',
  license: 'MIT',
  repository,
  dependencies: { '@ours/schema': '^0.3.0', other: '2.0.0' },
  dist: { integrity: 'sha512-AAAA' },
};
const changelog =
  '# @ours/core\n\n## 0.2.0\n\n### Patch Changes\n\n- abc: Seeks are quicker.\n\n## 0.1.0\n\n- First.\n';
const faultsOf = (change: Partial<PublishedManifest>, text: string | undefined = changelog) =>
  publishedFaults({ ...sound, ...change }, text, expected);

describe('publishedFaults', () => {
  it('finds nothing in a sound package', () => expect(faultsOf({})).toEqual([]));

  it.each([
    [{ version: '0.1.0' }, 'its version is 0.1.0 and should be 0.2.0'],
    [{ dependencies: { '@ours/schema': 'workspace:^' } }, 'by "workspace:^"'],
    [{ peerDependencies: { other: 'catalog:' } }, 'by "catalog:"'],
    [{ dependencies: { '@ours/schema': '^0.2.0' } }, 'should ask for ^0.3.0'],
    [{ repository: { ...repository, directory: 'core' } }, 'a proof of provenance is refused'],
    [{ dist: { integrity: 'sha1-AAAA' } }, 'no SHA-512'],
  ])('finds %j', (change, message) => expect(faultsOf(change).join('\n')).toContain(message));

  it('finds a package without its license', () => {
    const { license: _, ...unlicensed } = sound;
    expect(publishedFaults(unlicensed, changelog, expected)).toEqual(['@ours/core: it names no license.']);
  });

  it('finds a tarball without a changelog', () => {
    expect(publishedFaults(sound, undefined, expected).join()).toContain('holds no CHANGELOG.md');
  });

  it.each([
    ['# @ours/core\n\n## 0.1.0\n\n- Seeks are quicker.\n', 'says nothing of 0.2.0'],
    ['# @ours/core\n\n## 0.2.0\n\n## 0.1.0\n\n- Seeks are quicker.\n', 'leaves out "Seeks are quicker."'],
  ])('finds a changelog without the change', (text, message) => {
    expect(faultsOf({}, text).join()).toContain(message);
  });
});
