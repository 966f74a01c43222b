import { checkCommands } from './check-commands.ts';
import { checkCss } from './check-css.ts';
import { checkJson } from './check-json.ts';
import { compileSamples, type SampleModule } from './compile-samples.ts';
import { elementAttributes } from './element-attributes.ts';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';
import { htmlModules, scriptModule } from './sample-modules.ts';
import { workspaceNames } from './workspace-names.ts';

/** What a page shows that is no code: what a program prints, headers, drawings. */
const noCode = new Set(['', 'text', 'diff']);

/**
 * Checks that samples are right: code compiles, JSON is valid, HTML has known elements and attributes, commands exist.
 *
 * @param root  The workspace's folder.
 * @returns one line for each fault, with its place; empty where there is none
 */
export async function checkSamples(samples: readonly Sample[], root: string): Promise<string[]> {
  const names = await workspaceNames(root);
  const ours = samples.some(({ language }) => language === 'html')
    ? await elementAttributes(root)
    : new Map();
  const modules: SampleModule[] = [];
  const documents: Sample[] = [];
  const faults: string[] = [];
  for (const sample of samples) {
    if (sample.unchecked !== undefined || noCode.has(sample.language)) continue;
    switch (sample.language) {
      case 'ts':
      case 'tsx':
      case 'js':
      case 'jsx':
        modules.push(scriptModule(sample));
        break;
      case 'html': {
        const read = htmlModules(sample, root, ours);
        modules.push(...read.modules);
        faults.push(...read.faults);
        break;
      }
      case 'json':
        documents.push(sample);
        break;
      case 'sh':
        faults.push(...(await checkCommands(sample, names)));
        break;
      case 'css':
        faults.push(...(await checkCss(sample, root)));
        break;
      default:
        faults.push(
          describeFault(
            sample,
            0,
            `nobody checks "${sample.language}". Use a language that is checked, or "text" for what is no code.`,
          ),
        );
    }
  }
  return [...faults, ...(await checkJson(documents, root)), ...(await compileSamples(root, modules))];
}
