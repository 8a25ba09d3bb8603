import { useState } from 'react';
import { UnsavedPicture } from '@/components/picture/unsaved-picture';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import layout from '@/components/ui/layout.module.css';
import { Select } from '@/components/ui/select';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { FILE_FORMATS, type FileFormat, nameForType } from '@/utils/capture/annotate/file-format';
import styles from './annotate.module.css';
import type { SaveState } from './use-save';

interface SaveBarProps {
  now: SaveState;
  fileName: string;
  hasOriginal: boolean;
  /** Something would be lost. */
  isChanged: boolean;
  onSave: (format: FileFormat, keepOriginal: boolean) => void;
  onRestore: () => void;
  onClose: () => void;
}

/** The end of it: as which file, with or without the original, and out. */
export function SaveBar({ now, fileName, hasOriginal, isChanged, onSave, onRestore, onClose }: SaveBarProps) {
  const { t } = useTranslate();
  const [format, setFormat] = useState<FileFormat>('png');
  const [keep, setKeep] = useState(hasOriginal);
  return (
    <section aria-labelledby="save-title" className={styles.section}>
      <h2 id="save-title">{t('annotate_save_title')}</h2>
      <Select
        label={t('annotate_format')}
        value={format}
        options={FILE_FORMATS.map((value) => ({ value, label: t(`format_${value}`) }))}
        onChange={setFormat}
      />
      <Check className={styles.keep} isSelected={keep} onChange={setKeep} data-testid="keep-original">
        <span className={layout.stacked}>
          {t('annotate_keep')}
          <small>{t('annotate_keep_hint')}</small>
        </span>
      </Check>
      <Button look="primary" onPress={() => onSave(format, keep)} isDisabled={now.state === 'busy'} data-testid="save">
        {t(now.state === 'busy' ? 'annotate_saving' : 'annotate_save')}
      </Button>
      <p role="status" data-testid="save-state" data-state={now.state} className={texts.hint}>
        {now.state === 'saved' ? t('annotate_saved') : ''}
      </p>
      {now.state === 'failed' &&
        (now.flat ? (
          <UnsavedPicture
            blob={now.flat.blob}
            fileName={nameForType(fileName, now.flat.blob.type)}
            error={now.error}
            text={t('annotate_not_saved')}
          />
        ) : (
          <ErrorNotice error={now.error} />
        ))}
      <div className={layout.end}>
        {hasOriginal && (
          <ConfirmButton
            question={t('annotate_restore_confirm')}
            confirm={t('annotate_restore')}
            onConfirm={onRestore}
            testId="restore-original"
          >
            {t('annotate_restore')}
          </ConfirmButton>
        )}
        {isChanged ? (
          <ConfirmButton
            question={t('annotate_cancel_confirm')}
            confirm={t('annotate_cancel')}
            onConfirm={onClose}
            testId="close-annotate"
          >
            {t('annotate_cancel')}
          </ConfirmButton>
        ) : (
          <Button look="quiet" onPress={onClose} data-testid="close-annotate">
            {t('annotate_cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}
