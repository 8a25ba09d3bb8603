import { OutcomeChips } from '@/components/composer/outcome-chips';
import { variableLabel } from '@/components/composer/variable-label';
import cards from '@/components/ui/card.module.css';
import { ConfirmButton } from '@/components/ui/confirm-button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useSavedText } from '@/components/ui/use-saved-text';
import { blanksIn } from '@/utils/composer/templates/fill-blanks';
import { MESSAGE_PARTS, type MessagePart } from '@/utils/requests/request';
import type { MessageTemplate } from '@/utils/requests/template';
import { changeTemplate, changeTemplatePart, removeTemplate } from '@/utils/store/requests/template-store';

/** One template of the person's own, changed as it is written. */
export function TemplateCard({ template }: { template: MessageTemplate }) {
  const { t } = useTranslate();
  const act = useAction();
  const { id, label, message, outcomes } = template;
  const blanks = blanksIn(Object.values(message).join('\n'));
  return (
    <article className={cards.card} data-testid="template-card">
      <TemplateText
        label={t('template_name')}
        stored={label}
        save={(text) => changeTemplate(id, { label: text })}
        name="label"
      />
      {MESSAGE_PARTS.map((part) => (
        <TemplateText
          key={part}
          label={t(`part_${part}`)}
          stored={message[part]}
          save={(text) => changeTemplatePart(id, part, text)}
          name={part}
        />
      ))}
      <OutcomeChips outcomes={outcomes} onChange={(chosen) => act(label, () => changeTemplate(id, { outcomes: chosen }))} />
      {blanks.length > 0 && (
        <p className={texts.sub} data-testid="template-blanks">
          {t('template_asks', { names: blanks.map((name) => variableLabel(name, t)).join(', ') })}
        </p>
      )}
      <div className={layout.end}>
        <ConfirmButton
          question={t('template_remove_confirm', { label })}
          confirm={t('template_remove')}
          onConfirm={() => act(t('template_remove'), () => removeTemplate(id))}
          testId="template-remove"
        >
          {t('template_remove')}
        </ConfirmButton>
      </div>
    </article>
  );
}

interface TemplateTextProps {
  label: string;
  stored: string;
  save: (text: string) => Promise<void>;
  name: 'label' | MessagePart;
}

function TemplateText({ label, stored, save, name }: TemplateTextProps) {
  const { value, change, leave } = useSavedText(label, stored, save);
  return (
    <TextInput
      label={label}
      name={name}
      value={value}
      onChange={change}
      onBlur={leave}
      multiline={name !== 'label'}
      testId={`template-${name}`}
    />
  );
}
