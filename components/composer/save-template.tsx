import { useState } from 'react';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { proposeSubject } from '@/utils/composer/propose-subject';
import { addTemplate } from '@/utils/store/requests/template-store';
import styles from './composer.module.css';

/** Keeps what is written as a beginning for other messages. What is different each time is made a blank in the library. */
export function SaveTemplate({ draft: { message, details, subject } }: { draft: Draft }) {
  const { t } = useTranslate();
  const act = useAction();
  const [label, setLabel] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const isEmpty = Object.values(message).every((text) => text.trim() === '');
  if (label === null) {
    return (
      <>
        <Button
          look="quiet"
          isDisabled={isEmpty}
          onPress={() => setLabel(subject.trim() || proposeSubject(message.problem))}
          data-testid="template-save"
        >
          {t('template_save')}
        </Button>
        <span className={texts.sub} role="status">
          {isSaved ? t('template_saved') : ''}
        </span>
      </>
    );
  }
  const save = async () => {
    await addTemplate(label.trim(), { message, outcomes: details.outcomes });
    setSaved(true);
    setLabel(null);
  };
  return (
    <form
      className={styles.saving}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') act(t('template_save'), save);
      }}
    >
      <TextInput label={t('template_name')} name="template-name" value={label} onChange={setLabel} autoFocus />
      <div className={layout.row}>
        <Button type="submit" isDisabled={label.trim() === ''} data-testid="template-keep">
          {t('number_save')}
        </Button>
        <Button look="quiet" onPress={() => setLabel(null)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
