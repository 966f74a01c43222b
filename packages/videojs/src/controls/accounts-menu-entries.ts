import type { AccountsOfPlayer } from './accounts-of-player.ts';
import { openKeySheet } from './key-sheet.ts';
import type { MenuEntry } from './video-js-menu.ts';
import type { PlaybackMode } from './view.ts';

/** The lines of the menu: the parties in the document's order, then how the accounts are shown, then the keys. */
export function accountsMenuEntries(accounts: AccountsOfPlayer): MenuEntry[] {
  const { claimcue, texts } = accounts;
  const { view, parties, document } = claimcue;
  const { text } = texts.translator;
  // Looked up when it is chosen: the lines are built once and stay.
  const playback = (mode: PlaybackMode): void =>
    claimcue.setView({ playback: claimcue.view.playback === mode ? 'through' : mode });
  return [
    ...(document?.parties ?? []).map(
      ({ id, name }): MenuEntry => ({
        id: `party ${id}`,
        label: name,
        isChecked: parties.includes(id),
        choose: () => toggleParty(accounts, id),
      }),
    ),
    {
      id: 'overlay',
      label: text('overlay'),
      isChecked: view.overlay,
      beginsGroup: true,
      choose: () => claimcue.setView({ overlay: !claimcue.view.overlay }),
    },
    {
      id: 'follow',
      label: text('follow'),
      isChecked: view.follow,
      choose: () => claimcue.setView({ follow: !claimcue.view.follow }),
    },
    {
      id: 'mirror',
      label: text('mirror'),
      isChecked: view.mirror,
      choose: () => claimcue.setView({ mirror: !claimcue.view.mirror }),
    },
    {
      id: 'stop',
      label: text('stopAtMoments'),
      isChecked: view.playback === 'stop-at-moments',
      beginsGroup: true,
      choose: () => playback('stop-at-moments'),
    },
    {
      id: 'loop',
      label: text('loopMoment'),
      isChecked: view.playback === 'loop-moment',
      choose: () => playback('loop-moment'),
    },
    { id: 'keys', label: text('keys'), beginsGroup: true, choose: () => void openKeySheet(accounts) },
  ];
}

function toggleParty({ claimcue }: AccountsOfPlayer, id: string): void {
  const all = claimcue.document?.parties.map((party) => party.id) ?? [];
  const shown = claimcue.parties.includes(id)
    ? claimcue.parties.filter((party) => party !== id)
    : all.filter((party) => party === id || claimcue.parties.includes(party));
  claimcue.setParties(shown.length === all.length ? undefined : shown);
}
