import type { MessageLanguage } from '@/utils/composer/message-language';
import type { TemplateKind } from './template-kind';
import type { Variable } from './variable';
import { de } from './wording/de';
import { en } from './wording/en';
import { es } from './wording/es';
import { fr } from './wording/fr';
import { it } from './wording/it';
import { pl } from './wording/pl';
import { pt } from './wording/pt';
import { ru } from './wording/ru';
import { tr } from './wording/tr';
import { uk } from './wording/uk';

/**
 * The templates of one language. A problem is said in a sentence that is true as it stands; what belongs to it follows as “label: value”,
 * which is right in every language whatever the value is, and can be left out.
 */
export interface TemplateWording {
  problems: Record<TemplateKind, string>;
  labels: Record<Variable, string>;
}

export const TEMPLATE_WORDING: Record<MessageLanguage, TemplateWording> = { en, ru, de, fr, es, it, pt, pl, uk, tr };
