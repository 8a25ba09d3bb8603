import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/ui/error-boundary';
import { errorKey } from '@/components/ui/error-key';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
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
  return (
    <div className="stack" data-testid="unsaved-picture">
      {errorKey(error) === 'error_quota' ? (
        <p role="alert" className="notice notice-bad" data-testid="picture-quota">
          {text}
        </p>
      ) : (
        <ErrorNotice error={error} />
      )}
      <div className="picture-actions">
        <CopyPictureButton blob={blob} />
        <a className="button button-quiet" href={url} download={fileName} data-testid="download-picture">
          {t('picture_download')}
        </a>
        {children}
      </div>
    </div>
  );
}
