import type { Player } from './player.ts';

/** What stands before playback; `claimcue-notice` is one. */
export interface PlaybackGate extends HTMLElement {
  readonly holdsPlayback: boolean;
  readonly media?: string | undefined;
  revealed: readonly string[];
}

/**
 * Keeps a player paused while its gate holds playback: who presses play, or a page that starts by itself, comes to the gate
 * first. Past it the video plays. What only informs goes away when playback begins.
 *
 * @returns `check`, to be called when another recording or document is shown, and `release`.
 */
export function gatePlayback(player: Player, gate: PlaybackGate): { check(): void; release(): void } {
  const open = (media: string | undefined): void => {
    const id = media ?? '';
    if (!gate.revealed.includes(id)) gate.revealed = [...gate.revealed, id];
  };
  const hold = (): void => {
    if (gate.holdsPlayback) {
      player.pause();
      gate.focus();
    } else {
      open(gate.media);
    }
  };
  const reveal = (event: Event): void => {
    const held = gate.holdsPlayback;
    open((event as CustomEvent<{ media: string | undefined }>).detail.media);
    if (!held) return;
    // A browser may refuse to play, and then the reader presses play.
    player.play()?.catch(() => {});
  };
  player.on('play', hold);
  gate.addEventListener('claimcue-reveal-request', reveal);
  return {
    check() {
      if (!player.paused()) hold();
    },
    release() {
      player.off('play', hold);
      gate.removeEventListener('claimcue-reveal-request', reveal);
    },
  };
}
