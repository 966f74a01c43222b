// Types as CommonJS sees them.
import core = require('@claimcue/core');
import schema = require('@claimcue/schema');
import issues = require('@claimcue/schema/issues');
import plugin = require('@claimcue/videojs');
import register = require('@claimcue/videojs/register');

// Not `= require`: the types of video.js are those of a default export, for CommonJS too.
import videojs from 'video.js';

const result = schema.parseDocumentText('{}');
export const words: string = result.ok ? result.document.title : issues.formatIssues(result.issues);
export const index: core.TimeIndex = new core.TimeIndex([]);
export const options: plugin.ClaimcueOptions = { src: 'case.json' };
register.registerClaimcue(videojs);
export const claimcue: plugin.Claimcue = videojs('player').claimcue(options);

// @ts-expect-error: an option that does not exist.
export const wrong: plugin.ClaimcueOptions = { source: 'case.json' };
