import type { EmbedMessages } from '../embed-messages.ts';

/** Chinese. */
export const zh: EmbedMessages = {
  accountsStay: '不用播放器也可以阅读各方的说法。',
  alone: '在单独页面打开',
  atTime: '{time} 处',
  atTimeIn: '“{recording}”的 {time} 处',
  credits: '整理：{names}。',
  description: '录像内容的文字说明',
  license: '许可：{license}',
  loadFailed: '无法加载播放器。',
  loading: '正在加载播放器…',
  notFresh: '无法确认是否有更新的版本。',
  open: '播放视频并显示各方的说法',
  refused: '无法显示播放器',
  retry: '重试',
  said: '{party}说：',
  silentBy: '所引来源中没有{party}的表态',
  version: '{date}的版本',
  versionNewer: '本页制作之后有改动',
};
