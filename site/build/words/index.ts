import type { Locale } from '../../../src/model/text';
import { en } from './en';
import { fr } from './fr';
import type { SiteWords } from './site-words';

export type { SiteWords } from './site-words';

export const siteWords: Readonly<Record<Locale, SiteWords>> = { fr, en };
