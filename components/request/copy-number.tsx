import { CopyButton } from '@/components/ui/copy-button';
import { useTranslate } from '@/components/ui/translate';

/** Copies a ticket number. */
export function CopyNumber({ number, describedBy }: { number: string; describedBy: string }) {
  const { t } = useTranslate();
  return (
    <CopyButton
      text={number}
      label={t('number_copy')}
      done={t('number_copied')}
      describedBy={describedBy}
      testId="copy-number"
    />
  );
}
