import { Radio, RadioGroup } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FormIcon } from '@/components/ui/icons';
import layout from '@/components/ui/layout.module.css';
import notices from '@/components/ui/notice.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import styles from './panel.module.css';
import type { FoundForm } from './support-forms';

interface FormChoicesProps {
  forms: FoundForm[];
  chosen: FoundForm | undefined;
  /** How many controls of a form could be filled now. */
  readyIn: (form: FoundForm) => number;
  /** How long forms let people wait, in words. */
  wait: string;
  onChoose: (key: string) => void;
  onShow: (form: FoundForm) => void;
}

/** The support forms of the page, one to be chosen. */
export function FormChoices({ forms, chosen, readyIn, wait, onChoose, onShow }: FormChoicesProps) {
  const { t } = useTranslate();
  if (forms.length === 0) {
    return (
      <div className={classNames(notices.notice, notices.quiet)} data-testid="no-form">
        <p>
          <strong>{t('subtitle_none')}.</strong> {t('no_form_text')}
        </p>
      </div>
    );
  }
  return (
    <>
      <RadioGroup
        aria-label={t('channels_title')}
        className={classNames(layout.list)}
        value={chosen?.key ?? null}
        onChange={onChoose}
      >
        {forms.map((found) => (
          <div className={styles.channel} key={found.key}>
            <Radio
              value={found.key}
              className={classNames(styles.choice)}
              isDisabled={found.frame.opaqueOrigin}
              data-testid="form-choice"
              data-form-id={found.form.id}
            >
              <FormIcon />
              <span>
                {found.form.title || t('form_untitled')}
                <small>{t('form_fields', { count: countFields(found), ready: readyIn(found) })}</small>
                <small>{wait}</small>
                {found.frame.opaqueOrigin ? (
                  <small>{t('form_opaque')}</small>
                ) : (
                  found.isForeign && <small>{t('form_foreign', { origin: found.frame.origin })}</small>
                )}
              </span>
            </Radio>
            <Button look="quiet" onPress={() => onShow(found)}>
              {t('form_show')}
            </Button>
          </div>
        ))}
      </RadioGroup>
      {!chosen && <p className={texts.hint}>{t('form_choose')}</p>}
    </>
  );
}

/** The fields a person sees; traps for robots and hidden ones are not counted. */
function countFields({ form }: FoundForm): number {
  return form.controls.filter(({ visible, type }) => visible && type !== 'honeypot').length;
}
