import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { checkSamples } from './check-samples.ts';
import { findCommands, findSamples } from './find-samples.ts';

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

describe('checkSamples', () => {
  it('finds what is wrong in each kind of sample, and where', async () => {
    const samples = [...findSamples('page.md', wrong), ...findCommands('page.md', wrong)];
    const faults = await checkSamples(samples, workspaceRoot);
    for (const [line, words] of [
      [6, "Property 'dokument' does not exist"],
      [11, 'there is no @claimcue/videojs/style.css'],
      [13, "Property 'at' does not exist"],
      [17, '"source"'],
      [18, "'claimcue-overley'"],
      [20, '@claimcue/elements/overley/define'],
      [26, 'no party has the id "nobody"'],
      [30, 'there is no script demoo'],
      [31, 'has no option --source'],
      [32, '@claimcue/formatz is neither ours'],
      [36, 'nothing reads --claimcue-papper'],
      [39, 'nobody checks "python"'],
      [43, 'there is no script tset'],
    ] as const) {
      const said = faults.filter((fault) => fault.startsWith(`page.md:${line}: `)).join('\n');
      expect(said, `line ${line}`).toContain(words);
    }
  }, 60_000);

  it('finds nothing in samples that are right, and takes as given what the page says', async () => {
    const page = `<!-- given: declare const text: string; -->
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
<claimcue-overlay layout="stacked"></claimcue-overlay>
\`\`\`
`;
    expect(await checkSamples(findSamples('page.md', page), workspaceRoot)).toEqual([]);
  }, 60_000);
});
