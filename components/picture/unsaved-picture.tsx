import { type ReactNode, useEffect, useState } from 'react';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { errorKey } from '@/components/ui/error-key';
import layout from '@/components/ui/layout.module.css';
import notices from '@/components/ui/notice.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
import { storageLeft } from '@/utils/store/requests/storage-left';
import { CopyPictureButton } from './copy-picture-button';

interface UnsavedPictureProps {
  blob: Blob;
  fileName: string;
  error: unknown;
  /** What to say where the disk is full. */
  text: string;
  children?: ReactNode;
}

/** A picture that could not be stored: it is not lost as long as it can be copied and downloaded. */
export function UnsavedPicture({ blob, fileName, error, text, children }: UnsavedPictureProps) {
  const { t } = useTranslate();
  const url = useObjectUrl(blob);
  const [isFull, setFull] = useState(errorKey(error) === 'error_quota');
  useEffect(() => {
    // Chrome does not say why it could not write when the disk itself is full.
    const look = async () => storageLeft((await navigator.storage?.estimate?.()) ?? {}) !== null;
    look()
      .then((isLow) => setFull((known) => known || isLow))
      .catch(() => undefined);
  }, []);
  return (
    <div className={layout.stack} data-testid="unsaved-picture">
      <p
        role="alert"
        className={classNames(notices.notice, notices.bad)}
        data-testid={isFull ? 'picture-quota' : 'picture-not-kept'}
      >
        {isFull ? text : t('picture_not_kept')}
      </p>
      <div className={layout.actions}>
        <CopyPictureButton blob={blob} />
        <a className={classNames(buttons.button, buttons.quiet)} href={url} download={fileName} data-testid="download-picture">
          {t('picture_download')}
        </a>
        {children}
      </div>
    </div>
  );
}
