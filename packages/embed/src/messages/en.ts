import type { EmbedMessages } from './embed-messages.ts';

/** English. */
export const en: EmbedMessages = {
  accountsStay: 'The accounts can be read without it.',
  alone: 'Open on a page of its own',
  atTime: 'At {time}',
  atTimeIn: 'At {time} in “{recording}”',
  credits: 'Put together by {names}.',
  description: 'What the recording shows, in words',
  license: 'Licence: {license}',
  loadFailed: 'The player could not be loaded.',
  loading: 'Loading the player…',
  notFresh: 'Whether there is a newer version could not be found out.',
  open: 'Play the video with the accounts',
  refused: 'The player cannot be shown',
  retry: 'Try again',
  said: '{party} said:',
  silentBy: 'No statement by {party} in the cited sources',
  version: 'Version of {date}',
  versionNewer: 'Changed since this page was made',
};
