export { ClaimcueLegend } from './legend.ts';
