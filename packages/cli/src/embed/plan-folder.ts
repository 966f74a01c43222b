import {
  fileNames,
  headerFiles,
  headerRules,
  oEmbedResponse,
  renderPage,
  renderStatic,
} from '@claimcue/embed/static';
import type { ClaimDocument } from '@claimcue/schema';
import type { FolderFile } from '../io.ts';
import { type HowToOptions, howTo } from './how-to.ts';
import type { MediaCopy } from './media-copies.ts';

/** A file of the built player. */
export interface PlayerFile {
  /** From the folder `player`, with slashes. */
  readonly path: string;
  readonly file: string;
}

export interface FolderPlan extends HowToOptions {
  readonly document: ClaimDocument;
  /** The document as it was read: it is written to the letter. */
  readonly text: string;
  /** The folder that the document lies in. */
  readonly beside: string;
  readonly copies: readonly MediaCopy[];
  readonly playerFolder: string;
  readonly playerFiles: readonly PlayerFile[];
}

/** Every file of a folder that a newsroom uploads. Two of one name are given both, for the caller to refuse. */
export function planFolder(plan: FolderPlan): FolderFile[] {
  const { document, folder, language, media } = plan;
  const rules = headerRules(document);
  const text = (path: string, content: string): FolderFile => ({ path, content: { text: content } });
  return [
    text(fileNames.page, renderPage(document, { folder, language, media })),
    text(fileNames.document, plan.text),
    text(
      fileNames.static,
      `${renderStatic(document, { language, media, base: folder && new URL(fileNames.document, folder).href })}\n`,
    ),
    ...(folder === undefined
      ? []
      : [
          text(
            fileNames.oEmbed,
            `${JSON.stringify(oEmbedResponse(document, { folder, language, media }), null, 2)}\n`,
          ),
        ]),
    text('HOW-TO-EMBED.txt', howTo(document, plan)),
    ...Object.entries(headerFiles(rules)).map(([path, content]) => text(path, content)),
    ...plan.playerFiles.map(({ path, file }) => ({
      path: `player/${path}`,
      content: { copyOf: file, within: plan.playerFolder },
    })),
    ...plan.copies.map(({ path }) => ({
      path,
      content: { copyOf: `${plan.beside}/${path}`, within: plan.beside },
    })),
  ];
}
