import { z } from 'zod';

/** An absolute IRI with any scheme: a name, not necessarily an address that a reader opens. */
export const iri = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/)
  .meta({
    id: 'Iri',
    description: 'An absolute IRI.',
    examples: ['https://example.org/cases/lobby', 'urn:uuid:…'],
  });

/** An address that readers may open: http or https, nothing else, so that a document cannot carry a script. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/i)
  .meta({
    id: 'WebAddress',
    description: 'An http or https address.',
    examples: ['https://example.org/article'],
  });

/**
 * Where a media file, poster or track lies: http(s), relative to the document, or a `blob:` of the host page.
 * Control characters are refused because browsers drop them while reading a scheme (`java\tscript:`).
 */
export const mediaAddress = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point of the pattern.
  .regex(/^(?!\s)(?:https?:\/\/|blob:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u001f\u007f\\]+$/i)
  .meta({
    id: 'MediaAddress',
    description:
      'An http(s) address, a path relative to the document, or a blob: address given by the host page.',
    examples: ['lobby.mp4', 'https://example.org/lobby.webm'],
  });
