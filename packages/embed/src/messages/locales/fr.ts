import type { EmbedMessages } from '../embed-messages.ts';

/** French. */
export const fr: EmbedMessages = {
  accountsStay: 'Les versions des parties se lisent aussi sans lui.',
  alone: 'Ouvrir sur une page à part',
  atTime: 'À {time}',
  atTimeIn: 'À {time} dans « {recording} »',
  credits: 'Réuni par {names}.',
  description: 'Ce que montre l’enregistrement, en mots',
  license: 'Licence : {license}',
  loadFailed: 'Le lecteur n’a pas pu être chargé.',
  loading: 'Chargement du lecteur…',
  notFresh: 'Impossible de savoir si quelque chose a changé depuis.',
  open: 'Lire la vidéo avec les versions des parties',
  refused: 'Le lecteur ne peut pas être affiché',
  retry: 'Réessayer',
  said: '{party} a dit :',
  silentBy: 'Aucune déclaration de {party} dans les sources citées',
  version: 'État au {date}',
  versionNewer: 'Modifié depuis la création de cette page',
};
