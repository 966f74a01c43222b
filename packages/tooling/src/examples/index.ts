export { expectAccounts } from './expect-accounts.ts';
export { findAxeViolations } from './find-axe-violations.ts';
export { laySmallFootage } from './lay-small-footage.ts';
export { type OpenedExample, openExample, openFolders } from './open-example.ts';
