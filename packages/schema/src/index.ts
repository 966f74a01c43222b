export { type DefinedDocument, defineDocument } from './define/define-document.ts';
export { formatIssue, formatIssues } from './issues/format-issues.ts';
export { formatPath } from './issues/format-path.ts';
export type { Issue, IssueCode, IssuePath, ParseResult } from './issues/issue.ts';
export { documentSchemaId, toJsonSchema } from './json-schema/to-json-schema.ts';
export { type LintFinding, type LintOptions, lintDocument } from './lint/lint-document.ts';
export type { LintSeverity } from './lint/rule.ts';
export { type LintRuleName, lintRules } from './lint/rules.ts';
export { currentVersion, type MigrationResult, migrateDocument } from './migrate/migrate-document.ts';
export { documentSchema } from './nouns/document.ts';
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
} from './nouns/model.gen.ts';
export { type PartySymbol, partySymbols } from './nouns/party-symbols.ts';
export { defaultLimits, type Limits } from './parse/limits.ts';
export { locateIssues } from './parse/locate.ts';
export { parseDocument } from './parse/parse-document.ts';
export { parseDocumentText } from './parse/parse-document-text.ts';
export {
  type Redaction,
  type RedactOptions,
  type RedactResult,
  redactDocument,
} from './redact/redact-document.ts';
export { serializeDocument } from './serialize/serialize-document.ts';
