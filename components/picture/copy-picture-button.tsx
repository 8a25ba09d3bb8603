import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { copyPicture } from './copy-picture';

const WORDS = { idle: 'picture_copy', copied: 'picture_copied', failed: 'copy_failed' } as const;

/** Copies a picture and says whether it did. */
export function CopyPictureButton({ blob }: { blob: Blob }) {
  const { t } = useTranslate();
  const act = useAction();
  const [copied, setCopied] = useState<keyof typeof WORDS>('idle');
  const copy = () =>
    copyPicture(blob).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <Button look="quiet" onPress={() => act(t('picture_copy'), copy)} data-testid="copy-picture">
      <span role="status">{t(WORDS[copied])}</span>
    </Button>
  );
}
