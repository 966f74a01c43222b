import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkDates } from '../checks/check-dates.ts';
import { checkDerivation } from '../checks/check-derivation.ts';
import { checkIds } from '../checks/check-ids.ts';
import { checkReferences } from '../checks/check-references.ts';
import { checkRelations } from '../checks/check-relations.ts';
import { checkTargets } from '../checks/check-targets.ts';
import { largeCase } from '../fixtures/large-case.ts';
import { makePeers } from '../fixtures/peers.ts';
import { isClaimDocument } from '../guard/document-guard.gen.ts';
import { startScan } from '../guard/scan.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { resolveLimits } from './limits.ts';
import { mayBeTooDeep } from './measure-depth.ts';
import { parseDocumentText } from './parse-document-text.ts';

/*
 * JSON.parse and full validation of 100,000 claims, beside the peers, all interleaved in one run.
 * Counted is the processor's time of this thread, so that a busy machine matters less; each job starts on a clean heap.
 *
 *   pnpm --filter @claimcue/schema bench [claims] [rounds]
 *
 * The clock of the processor ticks in milliseconds: fewer than 20,000 claims say nothing.
 */

const claims = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 15);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const good = largeCase(claims);
const text = JSON.stringify(good);
const limits = resolveLimits({ textLength: text.length });
const nothing = (): void => {};
const parse = (): ClaimDocument => JSON.parse(text);
const parsed: Record<string, () => unknown> = {
  'JSON.parse alone': parse,
  'claimcue: everything': () => mustHold(parseDocumentText(text, limits).ok),
  'claimcue: ids and references only': () => {
    const document = parse();
    checkReferences(document, checkIds(document, nothing), nothing);
  },
};
const peers = await makePeers();
for (const { name, accepts } of peers) parsed[name] = () => mustHold(accepts(parse()));

checkAnswers();
const times = measure(parsed);
process.stdout.write(
  `${claims} claims, ${(text.length / 1e6).toFixed(1)} MB of JSON, ${rounds} rounds, Node ${process.version}\n\n`,
);
table(times, 'JSON.parse + validation ÷ JSON.parse', 'JSON.parse alone');
whereTheTimeGoes();

/** Nobody is measured who gives a wrong answer. */
function checkAnswers(): void {
  const small = largeCase(50);
  const faults: ((document: ClaimDocument) => void)[] = [
    (document) => Object.assign(document.claims.at(-1)!.quotes![0]!, { voice: 'neither' }),
    (document) => Object.assign(document.claims.at(-1)!.targets![0]!, { at: 3 }),
    (document) => Object.assign(document.claims.at(-1)!, { stated: 'yesterday' }),
  ];
  for (const { name, accepts } of peers) {
    if (!accepts(structuredClone(small))) throw new Error(`${name} refuses a valid document`);
    for (const spoil of faults) {
      const spoilt = structuredClone(small);
      spoil(spoilt);
      if (accepts(spoilt)) throw new Error(`${name} accepts a document with a fault`);
      if (parseDocumentText(JSON.stringify(spoilt)).ok) throw new Error('claimcue accepts a fault');
    }
  }
  small.claims.at(-1)!.party = 'nobody';
  if (parseDocumentText(JSON.stringify(small)).ok) throw new Error('claimcue accepts a lost reference');
}

/** Milliseconds. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function mustHold(answer: boolean): void {
  if (!answer) throw new Error('A valid document was refused');
}

/** Processor time of each job, once a round. */
function measure(jobs: Readonly<Record<string, () => unknown>>): Map<string, number[]> {
  const names = Object.keys(jobs);
  const results = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    // Another order in every round, so that nobody always follows the same neighbour.
    const order = names.map((_, i) => names[(i + round + 2) % names.length]!);
    for (const name of order) {
      collectGarbage();
      const start = processorTime();
      jobs[name]!();
      // The first rounds warm up.
      if (round >= 0) results.get(name)!.push(processorTime() - start);
    }
  }
  return results;
}

/** Prints quartiles of each job as ratios to the same quartiles of the base: like with like, however busy the machine was. */
function table(results: ReadonlyMap<string, readonly number[]>, title: string, base: string): void {
  const at = (times: readonly number[], share: number): number =>
    [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;
  process.stdout.write(`${title.padEnd(40)} lower quartile   median\n`);
  for (const [name, times] of results) {
    if (name === base) continue;
    const ratio = (share: number) => (at(times, share) / at(results.get(base)!, share)).toFixed(2);
    process.stdout.write(`  ${name.padEnd(38)} ${ratio(0.25).padStart(14)}   ${ratio(0.5).padStart(6)}\n`);
  }
  process.stdout.write('\n');
}

/** The parts of our own validation, each on a document that was just parsed. */
function whereTheTimeGoes(): void {
  const parts = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    collectGarbage();
    const time = <Result>(name: string, job: () => Result): Result => {
      const start = processorTime();
      const result = job();
      const taken = processorTime() - start;
      if (!parts.has(name)) parts.set(name, []);
      parts.get(name)!.push(taken);
      return result;
    };
    const document = time('JSON.parse', parse);
    time('soundings for depth', () => mayBeTooDeep(text, limits.depth));
    time('form and limits', () => mustHold(isClaimDocument(document, startScan(limits), 1)));
    const names = time('ids', () => checkIds(document, nothing));
    time('references', () => checkReferences(document, names, nothing));
    time('times', () => checkTargets(document, names, nothing));
    time('derivation and relations', () => {
      checkDerivation(document, names, nothing);
      checkRelations(document, names, nothing);
    });
    time('dates and languages', () => checkDates(document, nothing));
  }
  table(parts, 'Where the time goes, as a share of JSON.parse', 'JSON.parse');
}
