import { useMemo } from 'react';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';

/** Saves a conversation as a text file. */
export function SaveText({ text }: { text: string }) {
  const { t } = useTranslate();
  const blob = useMemo(() => new Blob([text], { type: 'text/plain' }), [text]);
  const url = useObjectUrl(blob);
  return (
    <a className={classNames(buttons.button, buttons.quiet)} href={url} download={`${t('conversation_title')}.txt`}>
      {t('conversation_save')}
    </a>
  );
}
