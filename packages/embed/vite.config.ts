import { fileURLToPath } from 'node:url';
import { playerConfig } from './build/player-config.ts';

export default playerConfig(fileURLToPath(new URL('dist/player', import.meta.url)));
