// What is loaded apart, while the document is on its way: what checks it, and what says why it did not come.
export { readDocument, readDocumentText } from '@claimcue/schema/reader';
export { explainFetch } from './explain-fetch.ts';
