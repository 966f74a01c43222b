import { z } from 'zod';
import { iriPattern, mediaAddressPattern, webAddressPattern } from './patterns.ts';

/** An absolute IRI with any scheme: a name, not necessarily an address that a reader opens. */
export const iri = z
  .string()
  .regex(iriPattern)
  .meta({
    id: 'Iri',
    title: 'IRI',
    description: 'An absolute IRI: a name with a scheme.',
    examples: ['https://example.org/cases/lobby', 'urn:uuid:0f4f3a0e-0a52-4f5c-8d2c-6b1c7c0c3c55'],
  });

/** An address that readers may open: http or https, nothing else, so that a document cannot carry a script. */
export const webAddress = z
  .string()
  .regex(webAddressPattern)
  .meta({
    id: 'WebAddress',
    title: 'Web address',
    description: 'An http or https address.',
    examples: ['https://example.org/article'],
  });

/** Where a media file, poster or track lies: http(s), relative to the document, or a `blob:` of the host page. */
export const mediaAddress = z
  .string()
  .regex(mediaAddressPattern)
  .meta({
    id: 'MediaAddress',
    title: 'Media address',
    description:
      'An http(s) address, a path relative to the document, or a blob: address given by the host page.',
    examples: ['lobby.mp4', 'https://example.org/lobby.webm'],
  });
