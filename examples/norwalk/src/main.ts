import { pageElement } from './build-element.ts';
import { Footage } from './footage/footage.ts';
import { openDropped, openPicked } from './open-files.ts';
import { OwnDocument } from './own-document.ts';
import { createPlayer } from './player.ts';
import { placeElements, showCase, showNoCase } from './sections/show-case.ts';
import { offerThemes } from './theme-choice.ts';

const src = 'case.json';

offerThemes(pageElement('theme', HTMLFieldSetElement));

const player = createPlayer(pageElement('video', HTMLVideoElement));
const claimcue = player.claimcue({
  src,
  // In this order, so that on a phone the cards stand right below the picture.
  dock: '#dock',
  timeline: '#timeline',
  legend: '#legend',
  list: '#list',
  onMediaRequest: (id) => footage.choose(id),
});
const footage = new Footage(player, claimcue);
const ownDocument = new OwnDocument(claimcue, src);

placeElements(claimcue);
player.on('claimcue:ready', () => {
  if (claimcue.document === undefined) return;
  showCase(claimcue.document);
  footage.offer();
});
player.on('claimcue:error', () => {
  if (claimcue.document === undefined) showNoCase();
});

const open = {
  video: (file: File) => footage.open(file),
  document: (file: File) => void ownDocument.open(file),
};
openPicked(pageElement('own-copy', HTMLInputElement), open.video);
openPicked(pageElement('own-document', HTMLInputElement), open.document);
openDropped(pageElement('picture', HTMLElement), open);
