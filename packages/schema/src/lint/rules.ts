import { noArchivedCopy, noQuote, noSource } from './rules/attribution.ts';
import { emptyMoment, loneParty, unevenSources } from './rules/fairness.ts';
import { bidiControl, mixedScriptName, trueName } from './rules/names.ts';
import {
  deceptiveAddress,
  laterVersion,
  noTextAlternative,
  unlabelledStandIn,
} from './rules/presentation.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { loadedVerb, quotedSummary } from './rules/wording.ts';

/** Every rule, in the order in which it is asked. */
export const lintRules = [
  trueName,
  noQuote,
  noSource,
  loadedVerb,
  quotedSummary,
  loneParty,
  unlabelledStandIn,
  bidiControl,
  mixedScriptName,
  deceptiveAddress,
  unknownKey,
  unevenSources,
  emptyMoment,
  noArchivedCopy,
  noTextAlternative,
  laterVersion,
] as const;

/** The name of a rule, by which it is switched off. */
export type LintRuleName = (typeof lintRules)[number]['name'];
