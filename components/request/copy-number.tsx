import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';

/** Copies a ticket number. */
export function CopyNumber({ number }: { number: string }) {
  const { t } = useTranslate();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      aria-label={t('number_copy_label', { number })}
      data-testid="copy-number"
      onPress={() => void navigator.clipboard.writeText(number).then(() => setCopied(true))}
    >
      <span role="status">{copied ? t('number_copied') : t('number_copy')}</span>
    </Button>
  );
}
