import type { EmbedMessages } from '../embed-messages.ts';

/** Arabic. */
export const ar: EmbedMessages = {
  accountsStay: 'يمكن قراءة الروايات بدونه.',
  alone: 'فتح في صفحة مستقلة',
  atTime: 'عند {time}',
  atTimeIn: 'عند {time} في «{recording}»',
  credits: 'جمعها: {names}.',
  description: 'ما يظهر في التسجيل، بالكلمات',
  license: 'الترخيص: {license}',
  loadFailed: 'تعذّر تحميل المشغّل.',
  loading: 'جارٍ تحميل المشغّل…',
  notFresh: 'تعذّرت معرفة ما إذا كانت هناك نسخة أحدث.',
  open: 'تشغيل الفيديو مع الروايات',
  refused: 'لا يمكن عرض المشغّل',
  retry: 'إعادة المحاولة',
  said: 'قال {party}:',
  silentBy: 'لا تصريح من {party} في المصادر المذكورة',
  version: 'نسخة {date}',
  versionNewer: 'تغيّرت منذ إنشاء هذه الصفحة',
};
