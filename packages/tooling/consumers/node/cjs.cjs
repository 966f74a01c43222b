// CommonJS in Node, for the packages that ship it.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { TimeIndex, timedClaims } = require('@claimcue/core');
const { de } = require('@claimcue/core/locales/de');
const { parseDocumentText } = require('@claimcue/schema');
const { formatIssues } = require('@claimcue/schema/issues');
const { readDocumentText } = require('@claimcue/schema/reader');
const { registerClaimcue } = require('@claimcue/videojs/register');

const text = readFileSync('case.json', 'utf8');
const result = parseDocumentText(text);
assert.ok(result.ok);
assert.ok(readDocumentText(text).ok);
const claims = timedClaims(result.document, 'lobby');
assert.equal(claims[new TimeIndex(claims).activeAt(4)[0]].thing.id, 'c2');
assert.equal(typeof de.saidBy, 'string');
assert.match(formatIssues(parseDocumentText('{}').issues), /version/);
assert.equal(typeof registerClaimcue, 'function');
require('@claimcue/videojs');
