import { type ReadSettings, readSettings } from './settings.ts';

// Sites and newsletters hang these on every address, also on that of a frame. They mean nothing here.
const passedOver = /^(?:utm_\w{1,32}|fbclid|gclid|amp|amp_js_v|embed|mc_[ce]id)$/;

/**
 * Reads the parameters of a frame's address. There is none for the document: a frame shows the case that it was made for.
 *
 * @param search  `location.search`
 */
export function readParameters(search: string): ReadSettings {
  const entries = [...new URLSearchParams(search)].filter(([name]) => !passedOver.test(name));
  return readSettings(entries);
}
