import { parseDocumentText } from '@claimcue/schema';
import { createRoot } from 'react-dom/client';
import { Accounts } from './sample.tsx';

const result = parseDocumentText(await (await fetch('case.json')).text());
if (!result.ok) throw new Error('The case is not valid.');
createRoot(document.querySelector('#root')!).render(
  <Accounts document={result.document} media="lobby" src="lobby.mp4" />,
);
