import { controlLabel } from '@/components/review/control-label';
import { sentence } from '@/components/review/sentence';
import { typeKey } from '@/components/review/type-key';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useSavedText } from '@/components/ui/use-saved-text';
import { OVERRIDE_TYPES, type Override } from '@/utils/model/forms/override';
import type { KeptOverride } from '@/utils/profile/override';
import { changeOverride, removeOverride } from '@/utils/store/profile/override-store';

/** One override: which field of which form, and what goes into it. Changed and removed here. */
export function OverrideCard({ kept }: { kept: KeptOverride }) {
  const { t } = useTranslate();
  const act = useAction();
  const { id, label, formTitle, ruling: override } = kept;
  const name = controlLabel(label) || t('control_untitled');
  const choice = override.kind === 'type' ? override.type : override.kind;
  const choices = ['never', 'text', ...OVERRIDE_TYPES] as const;
  const wordsOf = (each: (typeof choices)[number]) => {
    if (each === 'never') return t('override_never');
    return each === 'text' ? t('override_text') : sentence(t(typeKey(each)));
  };
  return (
    <div className="card" data-testid="override">
      <div className="settings-row">
        <Select
          label={[name, formTitle].filter(Boolean).join(' — ')}
          value={choice}
          options={choices.map((value) => ({ value, label: wordsOf(value) }))}
          onChange={(chosen) => act(name, () => changeOverride(id, overrideOf(chosen, override)))}
        />
        <Button
          look="quiet"
          aria-label={t('settings_remove', { what: name })}
          onPress={() => act(t('settings_remove', { what: name }), () => removeOverride(id))}
          data-testid="override-remove"
        >
          {t('remove')}
        </Button>
      </div>
      {override.kind === 'text' && <FixedText id={id} label={t('value_of', { label: name })} text={override.text} />}
    </div>
  );
}

function FixedText({ id, label, text }: { id: string; label: string; text: string }) {
  const saved = useSavedText(label, text, (typed) => changeOverride(id, { kind: 'text', text: typed }));
  return <TextInput label={label} value={saved.value} onChange={saved.change} onBlur={saved.leave} />;
}

function overrideOf(chosen: 'never' | 'text' | (typeof OVERRIDE_TYPES)[number], before: Override): Override {
  if (chosen === 'never') return { kind: 'never' };
  if (chosen === 'text') return before.kind === 'text' ? before : { kind: 'text', text: '' };
  return { kind: 'type', type: chosen };
}
