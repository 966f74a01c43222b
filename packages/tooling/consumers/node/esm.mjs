// ES modules in Node: reads a case, and finds what is said at a second.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TimeIndex, timedClaims } from '@claimcue/core';
import { de } from '@claimcue/core/locales/de';
import { renderStatic } from '@claimcue/embed/static';
import { parseDocumentText } from '@claimcue/schema';
import { readDocumentText } from '@claimcue/schema/reader';

const text = readFileSync('case.json', 'utf8');
const result = parseDocumentText(text);
assert.ok(result.ok);
assert.ok(readDocumentText(text).ok);

const claims = timedClaims(result.document, 'lobby');
const at = (seconds) =>
  Array.from(new TimeIndex(claims).activeAt(seconds), (place) => claims[place].thing.id);
assert.deepEqual(at(2), ['c1']);
assert.deepEqual(at(4), ['c2']);
assert.deepEqual(at(6), []);

const html = renderStatic(result.document, { base: 'http://127.0.0.1/case.json' });
assert.match(html, /The door was locked\./);
assert.equal(typeof de.saidBy, 'string');
assert.ok(!parseDocumentText('{}').ok);
