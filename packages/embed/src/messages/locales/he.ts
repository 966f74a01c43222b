import type { EmbedMessages } from '../embed-messages.ts';

/** Hebrew. */
export const he: EmbedMessages = {
  accountsStay: 'אפשר לקרוא את הגרסאות גם בלעדיו.',
  alone: 'פתיחה בדף נפרד',
  atTime: 'ב־{time}',
  atTimeIn: 'ב־{time} מתוך „{recording}”',
  credits: 'נאסף בידי {names}.',
  description: 'מה רואים בהקלטה, במילים',
  license: 'רישיון: {license}',
  loadFailed: 'לא ניתן היה לטעון את הנגן.',
  loading: 'הנגן נטען…',
  notFresh: 'לא ניתן היה לברר אם השתנה משהו מאז.',
  open: 'ניגון הסרטון עם הגרסאות',
  refused: 'לא ניתן להציג את הנגן',
  retry: 'לנסות שוב',
  said: 'דברי {party}:',
  silentBy: 'אין אמירה של {party} במקורות המצוטטים',
  version: 'נכון ליום {date}',
  versionNewer: 'השתנה מאז שנוצר הדף הזה',
};
