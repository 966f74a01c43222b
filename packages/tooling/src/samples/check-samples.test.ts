import { beforeAll, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { checkSamples } from './check-samples.ts';
import { findCommands, findSamples } from './find-samples.ts';
import { repositorySamples } from './repository-samples.ts';

/** One page with a wrong sample of every kind, and what is said of each. */
const wrong = `# A page

\`\`\`ts
import { parseDocument } from '@claimcue/schema';

parseDocument({}).dokument;
\`\`\`

\`\`\`js
import { TimeIndex } from '@claimcue/core';
import '@claimcue/videojs/style.css';

new TimeIndex([]).at(3);
\`\`\`

\`\`\`html
<claimcue-player source="case.json"></claimcue-player>
<claimcue-overley></claimcue-overley>
<claimcue-overlay document="case.json"></claimcue-overlay>
<claimcue-compare headinglevel="3"></claimcue-compare>
<claimcue-player onclick="open()"></claimcue-player>
<script type="module">
  import '@claimcue/elements/overley/define';
</script>
\`\`\`

\`\`\`json
{ "version": "1.0", "title": "A", "language": "en", "media": [], "parties": [],
  "claims": [{ "id": "c1", "party": "nobody", "text": "A word." }] }
\`\`\`

\`\`\`sh
pnpm demoo
npx claimcue verify case.json --source texts/
npm install @claimcue/formatz
\`\`\`

\`\`\`css
:root { --claimcue-papper: white; }
\`\`\`

\`\`\`python
import claimcue
\`\`\`

Run \`pnpm tset\`.
`;

/** A page on which nothing is wrong, with what it takes as given and what it leaves unchecked. */
const right = `<!-- given: declare const text: string; -->
\`\`\`ts
import { parseDocumentText } from '@claimcue/schema';
parseDocumentText(text);
\`\`\`

{/* unchecked: it shows the mistake that everybody makes */}

\`\`\`ts
parseDocument(;
\`\`\`

\`\`\`html
<video src="a.mp4" controls playsinline data-case="a" aria-label="A case"></video>
<claimcue-overlay layout="stacked" class="over" aria-label="Over"></claimcue-overlay>
<claimcue-compare heading-level="3"></claimcue-compare>
<claimcue-player src="case.json" layout="lower" id="player"></claimcue-player>
\`\`\`
`;

const samples = await repositorySamples(workspaceRoot);
let faults: readonly string[];

// All at once, because most of it is a compiler that reads every package.
beforeAll(async () => {
  const pages = [
    ...findSamples('wrong.md', wrong),
    ...findCommands('wrong.md', wrong),
    ...findSamples('right.md', right),
  ];
  faults = await checkSamples([...pages, ...samples], workspaceRoot);
}, 120_000);

describe('checkSamples', () => {
  it.each([
    [6, "Property 'dokument' does not exist"],
    [11, 'there is no @claimcue/videojs/style.css'],
    [13, "Property 'at' does not exist"],
    [17, '"source"'],
    [18, "'claimcue-overley'"],
    [19, '"document"'],
    [20, '"headinglevel"'],
    [21, '"onclick"'],
    [23, '@claimcue/elements/overley/define'],
    [29, 'no party has the id "nobody"'],
    [33, 'there is no script demoo'],
    [34, 'has no option --source'],
    [35, '@claimcue/formatz is neither ours'],
    [39, 'nothing reads --claimcue-papper'],
    [42, 'nobody checks "python"'],
    [46, 'there is no script tset'],
  ])('finds what is wrong in line %d, and says: %s', (line, words) => {
    const said = faults.filter((fault) => fault.startsWith(`wrong.md:${line}: `)).join('\n');
    expect(said).toContain(words);
  });

  it('finds nothing in samples that are right, and takes as given what the page says', () => {
    expect(faults.filter((fault) => fault.includes('right.md'))).toEqual([]);
  });
});

describe('the samples of this repository', () => {
  it('are none that is wrong, in any page', () => {
    expect(samples.length).toBeGreaterThan(100);
    expect(faults.filter((fault) => !/^(wrong|right)\.md:/.test(fault))).toEqual([]);
  });

  it('are left unchecked only where there is a reason', () => {
    const unchecked = samples.filter((sample) => sample.unchecked !== undefined);
    expect(unchecked.length).toBeLessThanOrEqual(8);
    for (const { unchecked: reason } of unchecked) expect(reason!.length).toBeGreaterThan(20);
  });
});
