import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-boundary';
import { CameraIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';
import { CaptureError, captureVisible } from '@/utils/capture/capture-visible';
import { pictureName } from '@/utils/capture/picture-name';
import { addPicture, picturesOf } from '@/utils/requests/picture-store';
import type { PageReference } from '@/utils/requests/request-store';
import type { AttachTarget } from './attach-picture';
import { PictureCard } from './picture-card';
import type { Draft } from './use-draft';

interface PicturesProps {
  /** The request they belong to. */
  draft: Pick<Draft, 'ensure'> & { stored: { id: string } | undefined };
  page: PageReference;
  tabId: number;
  target: AttachTarget | undefined;
  hasForm: boolean;
}

type CaptureState = { state: 'idle' } | { state: 'busy' } | { state: 'failed'; error: unknown };

/** The proof: pictures of the tab, kept with the draft and attached to the form one by one. */
export function Pictures({ draft, page, tabId, target, hasForm }: PicturesProps) {
  const { t } = useTranslate();
  const requestId = draft.stored?.id ?? '';
  const pictures = useLiveQuery(() => picturesOf(requestId), [requestId]) ?? [];
  const [capture, setCapture] = useState<CaptureState>({ state: 'idle' });

  const take = async () => {
    setCapture({ state: 'busy' });
    try {
      const taken = await captureVisible(tabId);
      const takenAt = Date.now();
      const { pageUrl, pageTitle, site } = page;
      const fileName = pictureName(site, takenAt);
      await addPicture({ requestId: await draft.ensure(), kind: 'capture', fileName, takenAt, pageUrl, pageTitle, ...taken });
      setCapture({ state: 'idle' });
    } catch (error) {
      setCapture({ state: 'failed', error });
    }
  };

  return (
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('pictures_title')}</h2>
      <ul className="pictures">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureCard picture={picture} target={target} hasForm={hasForm} />
          </li>
        ))}
      </ul>
      <Button look="plain" onPress={() => void take()} isDisabled={capture.state === 'busy'} data-testid="capture">
        <CameraIcon />
        <span className="stacked">
          {capture.state === 'busy' ? t('capturing') : t('capture')}
          <small>{t('capture_hint')}</small>
        </span>
      </Button>
      {capture.state === 'failed' &&
        (capture.error instanceof CaptureError ? (
          <p className="hint hint-warn" role="alert" data-testid="error">
            {t(`capture_${capture.error.reason}`)}
          </p>
        ) : (
          <ErrorNotice error={capture.error} />
        ))}
    </section>
  );
}
