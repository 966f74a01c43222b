/** The texts that only an embed has. What it shares with the elements is in the messages of `@claimcue/core`. */
export interface EmbedMessages {
  /** The accounts stay readable where the player is refused. */
  accountsStay: string;
  alone: string;
  atTime: string;
  atTimeIn: string;
  credits: string;
  description: string;
  license: string;
  loadFailed: string;
  loading: string;
  notFresh: string;
  open: string;
  refused: string;
  retry: string;
  said: string;
  silentBy: string;
  version: string;
  versionNewer: string;
}
