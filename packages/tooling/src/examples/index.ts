export { type Card, cardsOver, seekTo } from './cards-over.ts';
export { type OpenedExample, openExample, openFolders } from './open-example.ts';
