import type { EmbedMessages } from '../embed-messages.ts';

/** Spanish. */
export const es: EmbedMessages = {
  accountsStay: 'Las versiones se pueden leer sin él.',
  alone: 'Abrir en una página propia',
  atTime: 'En {time}',
  atTimeIn: 'En {time} de «{recording}»',
  credits: 'Reunido por {names}.',
  description: 'Lo que muestra la grabación, en palabras',
  license: 'Licencia: {license}',
  loadFailed: 'No se pudo cargar el reproductor.',
  loading: 'Cargando el reproductor…',
  notFresh: 'No se pudo averiguar si después se cambió algo.',
  open: 'Reproducir el vídeo con las versiones',
  refused: 'No se puede mostrar el reproductor',
  retry: 'Intentar de nuevo',
  said: '{party} dijo:',
  silentBy: 'Ninguna declaración de {party} en las fuentes citadas',
  version: 'Estado a {date}',
  versionNewer: 'Ha cambiado desde que se hizo esta página',
};
