import { defaultClientConditions, defineConfig } from 'vite';

// All of this is for this repository: the packages by their sources, and the demo's case and footage.
export default defineConfig({
  resolve: { conditions: ['claimcue-source', ...defaultClientConditions] },
  publicDir: '../norwalk/public',
  server: { host: '127.0.0.1', port: 5204 },
});
