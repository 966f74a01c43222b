// A server that renders pages has no DOM: everything that runs in a browser can be imported there, and React renders the tags.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as elements from '@claimcue/elements';
import '@claimcue/elements/define';
import { bindMedia } from '@claimcue/elements/clock';
import { ClaimcueList, ClaimcueOverlay } from '@claimcue/react';
import { VERSION } from '@claimcue/videojs';
import '@claimcue/videojs/register';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

assert.equal(typeof globalThis.document, 'undefined');
assert.equal(typeof elements.ClaimcueOverlay, 'function');
assert.equal(typeof bindMedia, 'function');
assert.match(VERSION, /^\d+\.\d+\.\d+/);

const document = JSON.parse(readFileSync('case.json', 'utf8'));
const props = { document, media: 'lobby', active: ['c1'] };
assert.match(renderToString(createElement(ClaimcueList, props)), /^<claimcue-list/);
assert.match(renderToString(createElement(ClaimcueOverlay, props)), /^<claimcue-overlay/);
