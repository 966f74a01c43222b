import { workspaceNames } from '../samples/workspace-names.ts';
import type { ReferencePage } from './api-pages.ts';

/** What the `claimcue` command says of itself, command by command. */
export async function commandPage(root: string): Promise<ReferencePage> {
  const { help } = await workspaceNames(root);
  const parts = Array.from(
    help,
    ([name, text]) => `## claimcue ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\``,
  );
  return { title: 'claimcue', name: 'claimcue', markdown: ['# claimcue', ...parts].join('\n\n') };
}
