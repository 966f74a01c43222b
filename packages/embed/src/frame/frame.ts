import { ClaimcuePlayer } from '../player/index.ts';
import { readParameters } from '../player/read-parameters.ts';
import { tellHeight } from './tell-height.ts';

const framed = window.parent !== window;
document.documentElement.toggleAttribute('data-framed', framed);

const player = document.querySelector('claimcue-player');
const parameters = readParameters(location.search);
if (player instanceof ClaimcuePlayer) {
  player.toggleAttribute('data-framed', framed);
  if (parameters.ok) {
    const { parties, ...others } = parameters.settings;
    const settings = { ...others, parties: parties?.join(' ') };
    for (const [name, value] of Object.entries(settings)) {
      if (value !== undefined) player.setAttribute(name, String(value));
    }
    // The page around the player is of its colours too.
    const { theme } = others;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } else {
    player.refuse(parameters.refusals);
  }
}
if (framed) tellHeight(document.documentElement);
