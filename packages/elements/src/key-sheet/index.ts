export type { KeyEntry } from './key-entry.ts';
export { ClaimcueKeySheet } from './key-sheet.ts';
