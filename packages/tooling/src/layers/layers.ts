/** For each folder of packages, the folders it may import. What is not listed is above it, beside it, or none of its business. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  core: ['schema'],
  formats: ['schema', 'core'],
  elements: ['schema', 'core'],
  videojs: ['schema', 'core', 'elements'],
  embed: ['schema', 'core', 'formats', 'elements', 'videojs'],
  react: ['schema', 'core', 'formats', 'elements', 'videojs'],
  cli: ['schema', 'core', 'formats', 'embed'],
  tooling: [],
};

/** Libraries that only some packages may import, in any way, types included. */
export const reserved: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema', 'formats'],
  lit: ['elements', 'embed', 'react'],
  'video.js': ['videojs', 'embed', 'react'],
};

/**
 * Folders whose modules are built into whole scripts, with all that they import: who installs the package needs none of it.
 */
export const bundledSources: readonly string[] = ['packages/embed/src/player', 'packages/embed/src/frame'];

/** The libraries that core may import: each was looked at and needs neither a DOM nor Node. */
export const coreLibraries: readonly string[] = ['approx-string-match'];
