import type { EmbedMessages } from '../embed-messages.ts';

/** Japanese. */
export const ja: EmbedMessages = {
  accountsStay: '各当事者の説明はプレーヤーなしでも読めます。',
  alone: '別のページで開く',
  atTime: '{time}',
  atTimeIn: '「{recording}」の {time}',
  credits: '編集：{names}',
  description: '映像の内容の説明',
  license: 'ライセンス：{license}',
  loadFailed: 'プレーヤーを読み込めませんでした。',
  loading: 'プレーヤーを読み込んでいます…',
  notFresh: '新しい版があるかどうか確認できませんでした。',
  open: '各当事者の説明とともに動画を再生',
  refused: 'プレーヤーを表示できません',
  retry: 'もう一度試す',
  said: '{party}の発言：',
  silentBy: '引用した資料に{party}の発言はありません',
  version: '{date}の版',
  versionNewer: 'このページの作成後に変更されました',
};
