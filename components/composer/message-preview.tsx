import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { CopyButton } from '@/components/ui/copy-button';
import layout from '@/components/ui/layout.module.css';
import { Select } from '@/components/ui/select';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { assembleLetter, type Letter } from '@/utils/composer/assemble-letter';
import { languageName, MESSAGE_LANGUAGES, messageLanguageFor } from '@/utils/composer/message-language';
import styles from './composer.module.css';

interface MessagePreviewProps {
  letter: Letter;
  pageLanguage: string;
  /** `''`: that of the page. */
  chosenLanguage: string;
  onLanguage: (language: string) => void;
  /** It goes into a form, whose own fields take the numbers. */
  hasForm: boolean;
  limit: number | null;
}

/** The message as the company will read it, while it is being written. */
export function MessagePreview({ letter, pageLanguage, chosenLanguage, onLanguage, hasForm, limit }: MessagePreviewProps) {
  const { t } = useTranslate();
  const [shape, setShape] = useState<'letter' | 'chat'>('letter');
  const { references: _, ...plain } = letter;
  const text = assembleLetter(hasForm && shape === 'letter' ? plain : { ...letter, shape });
  const over = limit !== null && shape === 'letter' ? text.length - limit : 0;
  const languages = [
    { value: '', label: t('language_page', { language: languageName(messageLanguageFor(pageLanguage)) }) },
    ...MESSAGE_LANGUAGES.map((language) => ({ value: language, label: languageName(language) })),
  ];
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview_title')}</h2>
      <div className={styles.preview}>
        <div className={classNames(layout.row, styles.choices)}>
          <Select label={t('message_language')} value={chosenLanguage} options={languages} onChange={onLanguage} />
          <Select
            label={t('preview_shape')}
            value={shape}
            options={[
              { value: 'letter', label: t('preview_letter') },
              { value: 'chat', label: t('preview_chat') },
            ]}
            onChange={setShape}
          />
        </div>
        <p className={styles.text} data-testid="preview" lang={letter.language}>
          {text || (
            <span className={texts.sub} lang="">
              {t('preview_empty')}
            </span>
          )}
        </p>
        <div className={layout.between}>
          <span className={classNames(texts.hint, over > 0 && texts.warn)} data-testid="preview-length">
            {over > 0 && limit !== null
              ? t('preview_over', { limit, count: over })
              : limit !== null && shape === 'letter'
                ? t('preview_limit', { limit, count: text.length })
                : t('preview_length', { count: text.length })}
          </span>
          {text !== '' && (
            <CopyButton look="quiet" text={text} label={t('message_copy')} done={t('message_copied')} testId="preview-copy" />
          )}
        </div>
      </div>
    </section>
  );
}
