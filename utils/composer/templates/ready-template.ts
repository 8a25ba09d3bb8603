import { LETTER_WORDING } from '@/utils/composer/letter/letter-wording';
import type { Outcome } from '@/utils/composer/letter/outcome';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { EMPTY_MESSAGE, type MessageParts } from '@/utils/requests/request';
import { TEMPLATE_CONTENT, type TemplateKind } from './template-kind';
import { TEMPLATE_WORDING } from './template-wording';
import type { Variable } from './variable';

/** The beginning of a message about a common problem, with its blanks. */
export function readyTemplate(
  kind: TemplateKind,
  language: MessageLanguage,
): { message: MessageParts; outcomes: readonly Outcome[] } {
  const { asks, outcomes } = TEMPLATE_CONTENT[kind];
  const { problems, labels } = TEMPLATE_WORDING[language];
  const [open, close] = LETTER_WORDING[language].quotes;
  // French keeps its colon apart.
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const value = (variable: Variable) => (variable === 'error' ? `${open}{error}${close}` : `{${variable}}`);
  const facts = asks.map((variable) => `${labels[variable]}${colon} ${value(variable)}.`);
  return { message: { ...EMPTY_MESSAGE, problem: [problems[kind], ...facts].join(' ') }, outcomes };
}
