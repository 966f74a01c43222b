export { ClaimcueMediaSwitch } from './media-switch.ts';
