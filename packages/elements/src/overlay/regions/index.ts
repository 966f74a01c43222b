// Loaded where a document points at a part of the picture.
export { markedRegions } from './marked-regions.ts';
export { regionStyles } from './region.styles.ts';
export { regionOutlines } from './region-template.ts';
