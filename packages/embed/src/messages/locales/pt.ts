import type { EmbedMessages } from '../embed-messages.ts';

/** Portuguese. */
export const pt: EmbedMessages = {
  accountsStay: 'As versões podem ser lidas sem ele.',
  alone: 'Abrir em página própria',
  atTime: 'Em {time}',
  atTimeIn: 'Em {time} de “{recording}”',
  credits: 'Reunido por {names}.',
  description: 'O que a gravação mostra, em palavras',
  license: 'Licença: {license}',
  loadFailed: 'Não foi possível carregar o player.',
  loading: 'Carregando o player…',
  notFresh: 'Não foi possível saber se algo mudou depois.',
  open: 'Reproduzir o vídeo com as versões',
  refused: 'O player não pode ser mostrado',
  retry: 'Tentar de novo',
  said: '{party} disse:',
  silentBy: 'Nenhuma declaração de {party} nas fontes citadas',
  version: 'Situação em {date}',
  versionNewer: 'Alterado desde que esta página foi feita',
};
