import type { IssuePath } from './issue.ts';

const longestStep = 60;

/** Prints a path as a person would write it: `claims[3].targets[0].end`; the root is `document`. */
export function formatPath(path: IssuePath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(step) && step.length <= longestStep)
      text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step.length > longestStep ? `${step.slice(0, longestStep)}…` : step)}]`;
  }
  return text === '' ? 'document' : text;
}
