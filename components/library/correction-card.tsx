import { controlLabel } from '@/components/review/control-label';
import { sentence } from '@/components/review/sentence';
import { TYPE_KEYS } from '@/components/review/type-keys';
import { Button } from '@/components/ui/button';
import cards from '@/components/ui/card.module.css';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useSavedText } from '@/components/ui/use-saved-text';
import { RULING_TYPES, type Ruling } from '@/utils/model/forms/ruling';
import type { Correction } from '@/utils/profile/correction';
import { changeCorrection, removeCorrection } from '@/utils/store/profile/correction-store';
import styles from './library.module.css';

/** One decision: which field of which form, and what goes into it. Changed and removed here. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslate();
  const { id, label, formTitle, ruling } = correction;
  const name = controlLabel(label) || t('control_untitled');
  const choice = ruling.kind === 'type' ? ruling.type : ruling.kind;
  const choices = ['never', 'text', ...RULING_TYPES] as const;
  const wordsOf = (each: (typeof choices)[number]) => {
    if (each === 'never') return t('rule_never');
    return each === 'text' ? t('rule_text') : sentence(t(TYPE_KEYS[each]));
  };
  return (
    <div className={cards.card} data-testid="correction">
      <div className={styles.row}>
        <Select
          label={[name, formTitle].filter(Boolean).join(' — ')}
          value={choice}
          options={choices.map((value) => ({ value, label: wordsOf(value) }))}
          onChange={(chosen) => void changeCorrection(id, rulingOf(chosen, ruling))}
        />
        <Button
          look="quiet"
          aria-label={t('settings_remove', { what: name })}
          onPress={() => void removeCorrection(id)}
          data-testid="correction-remove"
        >
          {t('remove')}
        </Button>
      </div>
      {ruling.kind === 'text' && <FixedText id={id} label={t('value_of', { label: name })} text={ruling.text} />}
    </div>
  );
}

function FixedText({ id, label, text }: { id: string; label: string; text: string }) {
  const saved = useSavedText(text, (typed) => changeCorrection(id, { kind: 'text', text: typed }));
  return <TextInput label={label} value={saved.value} onChange={saved.change} onBlur={saved.leave} />;
}

function rulingOf(chosen: 'never' | 'text' | (typeof RULING_TYPES)[number], before: Ruling): Ruling {
  if (chosen === 'never') return { kind: 'never' };
  if (chosen === 'text') return before.kind === 'text' ? before : { kind: 'text', text: '' };
  return { kind: 'type', type: chosen };
}
