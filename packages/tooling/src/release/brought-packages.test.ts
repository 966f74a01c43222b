import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { broughtPackages, importedPackages } from './brought-packages.ts';

describe('importedPackages', () => {
  it('reads every form of import, and nothing else', () => {
    const source = `import 'player/style.css';
import type { Shape } from 'shapes';
import engine, {
  start,
} from '@ours/engine/start';
import { own } from './own.ts';
import { readFile } from 'node:fs';
export { end } from 'ending';
export const layout = 'auto';
const later = () => import('words');
`;
    expect(importedPackages(source)).toEqual(['player', '@ours/engine', 'ending', 'words']);
  });
});

describe('broughtPackages', () => {
  it('knows what the player of the embed was bundled with', async () => {
    const brought = await broughtPackages(workspaceRoot);
    expect(brought.get('@claimcue/embed')).toEqual(
      expect.arrayContaining(['@claimcue/core', '@claimcue/videojs', 'video.js']),
    );
    expect(brought.get('@claimcue/embed')).not.toContain('vite');
  });
});
