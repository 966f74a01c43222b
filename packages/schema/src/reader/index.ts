export { formatIssue, formatIssues } from '../issues/format-issues.ts';
export { formatPath } from '../issues/format-path.ts';
export type { Issue, IssueCode, IssuePath } from '../issues/issue.ts';
export type {
  Claim,
  ClaimDocument,
  Correction,
  Creator,
  Cut,
  Derivation,
  Media,
  MediaFile,
  MediaTrack,
  Moment,
  Notice,
  OpenRangeTarget,
  Party,
  PointTarget,
  Provenance,
  Quote,
  RangeTarget,
  Region,
  Relation,
  Reply,
  Source,
  Speaker,
  Target,
  Withdrawal,
} from '../nouns/model.gen.ts';
export { type PartySymbol, partySymbols } from '../nouns/party-symbols.ts';
export { defaultLimits, type Limits } from '../parse/limits.ts';
export { type ReadResult, readDocument, readDocumentText } from './read-document.ts';
