export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.bench.ts'],
  litelement: true,
  outdir: '.',
};
