import { workspaceRoot } from '../workspace.ts';
import { findViolations } from './find-violations.ts';

const { files, violations } = await findViolations(workspaceRoot);
for (const { from, to, rule, remedy } of violations) {
  console.error(`${from}\n  imports ${to}\n  ${rule}: ${remedy}`);
}
if (files === 0) console.error('No file was found whose imports could be checked.');
console.log(`layers: ${files} files, ${violations.length} violations`);
process.exitCode = violations.length > 0 || files === 0 ? 1 : 0;
