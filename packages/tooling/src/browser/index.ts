export { findBrowser, WrongBrowserError } from './find.ts';
export type { Browser } from './prove.ts';
