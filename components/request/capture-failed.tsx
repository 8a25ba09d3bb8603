import { useState } from 'react';
import { UnsavedPicture } from '@/components/picture/unsaved-picture';
import { UnsavedPictureError } from '@/components/picture/unsaved-picture-error';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';

/** A picture was not taken, or was and could not be stored: then it is offered for as long as it is there. */
export function CaptureFailed({ error }: { error: unknown }) {
  return error instanceof UnsavedPictureError ? <Unsaved error={error} /> : <ErrorNotice error={error} />;
}

function Unsaved({ error: first }: { error: UnsavedPictureError }) {
  const { t } = useTranslate();
  const act = useAction();
  const [error, setError] = useState<unknown>(first);
  const { picture } = first;
  const keep = () =>
    first.keep().then(
      () => setError(null),
      (again: unknown) => setError(again),
    );
  if (error === null) return null;
  return (
    <UnsavedPicture blob={picture.blob} fileName={picture.fileName} error={error} text={t('picture_unsaved')}>
      <Button look="quiet" onPress={() => act(t('picture_keep_again'), keep)} data-testid="keep-again">
        {t('picture_keep_again')}
      </Button>
    </UnsavedPicture>
  );
}
