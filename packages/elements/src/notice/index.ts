export { ClaimcueNotice } from './notice.ts';
