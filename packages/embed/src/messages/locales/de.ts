import type { EmbedMessages } from '../embed-messages.ts';

/** German. */
export const de: EmbedMessages = {
  accountsStay: 'Die Darstellungen sind auch ohne ihn zu lesen.',
  alone: 'Auf einer eigenen Seite öffnen',
  atTime: 'Bei {time}',
  atTimeIn: 'Bei {time} in „{recording}“',
  credits: 'Zusammengestellt von {names}.',
  description: 'Was die Aufnahme zeigt, in Worten',
  license: 'Lizenz: {license}',
  loadFailed: 'Der Player konnte nicht geladen werden.',
  loading: 'Der Player wird geladen …',
  notFresh: 'Ob es eine neuere Fassung gibt, war nicht festzustellen.',
  open: 'Das Video mit den Darstellungen abspielen',
  refused: 'Der Player kann nicht gezeigt werden',
  retry: 'Noch einmal versuchen',
  said: '{party} sagte:',
  silentBy: 'Keine Aussage von {party} in den zitierten Quellen',
  version: 'Fassung vom {date}',
  versionNewer: 'Geändert, seit diese Seite entstand',
};
