import type { TemplateKind } from '@/utils/model/message/template-kind';
import type { Variable } from '@/utils/model/message/variable';
import { byTag } from './by-tag';
import english from './en/templates';

/**
 * The templates of one language. A problem is said in a sentence that is true as it stands; what belongs to it follows as “label: value”,
 * which is right in every language whatever the value is, and can be left out.
 */
export interface TemplateWording {
  problems: Record<TemplateKind, string>;
  labels: Record<Variable, string>;
}

export const TEMPLATE_WORDING = byTag(
  import.meta.glob<TemplateWording>('./*/templates.ts', { eager: true, import: 'default' }),
);

/** The templates in a language, in English where it has none. */
export function templatesIn(language: string): TemplateWording {
  return TEMPLATE_WORDING[language] ?? english;
}
