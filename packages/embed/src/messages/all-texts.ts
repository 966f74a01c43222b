import type { Locale } from '@claimcue/core';
import { en as coreEn } from '@claimcue/core';
import { ar as coreAr } from '@claimcue/core/locales/ar';
import { de as coreDe } from '@claimcue/core/locales/de';
import { es as coreEs } from '@claimcue/core/locales/es';
import { fr as coreFr } from '@claimcue/core/locales/fr';
import { he as coreHe } from '@claimcue/core/locales/he';
import { ja as coreJa } from '@claimcue/core/locales/ja';
import { pt as corePt } from '@claimcue/core/locales/pt';
import { zh as coreZh } from '@claimcue/core/locales/zh';
import { en } from './en.ts';
import { ar } from './locales/ar.ts';
import { de } from './locales/de.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { he } from './locales/he.ts';
import { ja } from './locales/ja.ts';
import { pt } from './locales/pt.ts';
import { zh } from './locales/zh.ts';
import { createTexts, type MessageFiles, type Texts } from './texts.ts';

// Where pages are built nothing has to be small, and nobody wants to wait: all languages at once.
const files: Readonly<Record<Locale, MessageFiles>> = {
  en: { core: coreEn, embed: en },
  es: { core: coreEs, embed: es },
  fr: { core: coreFr, embed: fr },
  de: { core: coreDe, embed: de },
  pt: { core: corePt, embed: pt },
  ar: { core: coreAr, embed: ar },
  he: { core: coreHe, embed: he },
  ja: { core: coreJa, embed: ja },
  zh: { core: coreZh, embed: zh },
};

/** The texts of the nearest language, at once. */
export function textsIn(language: string): Texts {
  return createTexts(language, (locale) => files[locale]);
}
