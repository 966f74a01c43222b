import { serveFolders } from '@claimcue/tooling/serve';
import { folders } from './folders.ts';

const { url } = await serveFolders(folders, 5201);
process.stdout.write(`The page is at ${url}\nPress Ctrl+C to stop it.\n`);
