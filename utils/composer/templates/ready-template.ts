import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';
import { templatesIn } from '@/utils/languages/templates';
import type { Outcome } from '@/utils/model/message/outcome';
import { TEMPLATE_CONTENT, type TemplateKind } from '@/utils/model/message/template-kind';
import type { Variable } from '@/utils/model/message/variable';
import { EMPTY_MESSAGE, type MessageParts } from '@/utils/requests/request';

/** The beginning of a message about a common problem, with its blanks. */
export function readyTemplate(
  kind: TemplateKind,
  language: MessageLanguage,
): { message: MessageParts; outcomes: readonly Outcome[] } {
  const { asks, outcomes } = TEMPLATE_CONTENT[kind];
  const { problems, labels } = templatesIn(language);
  const { quotes, colon = ':' } = letterIn(language);
  const [open, close] = quotes;
  const value = (variable: Variable) => (variable === 'error' ? `${open}{error}${close}` : `{${variable}}`);
  const facts = asks.map((variable) => `${labels[variable]}${colon} ${value(variable)}.`);
  return { message: { ...EMPTY_MESSAGE, problem: [problems[kind], ...facts].join(' ') }, outcomes };
}
