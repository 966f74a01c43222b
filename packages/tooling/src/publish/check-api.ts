import { relative } from 'node:path';
import type { StepResult } from '../steps/step.ts';
import { apiReports } from './api-reports.ts';
import { publishedPackages } from './published-packages.ts';

/**
 * Compares what the built packages offer with the reports in the repository.
 *
 * @param packagesFolder  The folder of all packages; they must be built.
 * @param renew  Whether the reports are written anew.
 */
export async function checkApi(packagesFolder: string, renew: boolean): Promise<StepResult> {
  const reports = (await publishedPackages(packagesFolder)).flatMap((one) => apiReports(one, renew));
  const faults = reports.flatMap(({ name, file, isCurrent, faults: found }) => [
    ...found.map((fault) => `${name}: ${fault}`),
    ...(isCurrent
      ? []
      : [
          `${name}: its API is no longer what ${relative(process.cwd(), file)} says. Meant? Run "pnpm api" and commit the report.`,
        ]),
  ]);
  return { ok: faults.length === 0, note: `${reports.length} reports`, output: faults.join('\n') };
}
