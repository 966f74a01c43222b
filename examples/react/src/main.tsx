import { formatIssues, parseDocumentText } from '@claimcue/schema';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Accounts } from './accounts.tsx';
import './page.css';

const result = parseDocumentText(await (await fetch('/case.json')).text());

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    {result.ok ? (
      <Accounts document={result.document} media="stand-in-raw" src="/media/stand-in-raw.webm" />
    ) : (
      <pre>{formatIssues(result.issues)}</pre>
    )}
  </StrictMode>,
);
