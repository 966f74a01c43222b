import { bindMedia, createMediaElementClock } from '@claimcue/elements/clock';
import '@claimcue/elements/list/define';
import '@claimcue/elements/overlay/define';
import '@claimcue/elements/timeline/define';
import { formatIssues, parseDocumentText } from '@claimcue/schema';
import './page.css';

const result = parseDocumentText(await (await fetch('/case.json')).text());
if (!result.ok) throw new Error(formatIssues(result.issues));

const elements = [
  document.querySelector('claimcue-overlay')!,
  document.querySelector('claimcue-timeline')!,
  document.querySelector('claimcue-list')!,
];
bindMedia(elements, {
  document: result.document,
  media: 'stand-in-raw',
  clock: createMediaElementClock(document.querySelector('video')!),
});
