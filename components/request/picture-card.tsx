import { useState } from 'react';
import { CopyPictureButton } from '@/components/picture/copy-picture-button';
import { openAnnotate } from '@/components/picture/open-annotate';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { AttachReport } from '@/utils/forms/fill-report';
import { RemoteError } from '@/utils/messaging/send';
import type { Picture } from '@/utils/requests/picture';
import { removePicture } from '@/utils/requests/picture-store';
import { type AttachTarget, attachPicture } from './attach-picture';
import { PictureDialog } from './picture-dialog';

interface PictureCardProps {
  picture: Picture;
  /** Where it can be attached; without one it can still be copied and downloaded. */
  target: AttachTarget | undefined;
  hasForm: boolean;
}

type AttachState = 'idle' | 'busy' | 'unreachable' | AttachReport['outcome'];

/** One picture of a draft, and what can be done with it. Once edited it is another picture, attached nowhere yet. */
export function PictureCard(props: PictureCardProps) {
  return <CardOfPixels key={props.picture.editedAt} {...props} />;
}

function CardOfPixels({ picture, target, hasForm }: PictureCardProps) {
  const { t, size } = useTranslate();
  const [attached, setAttached] = useState<AttachState>('idle');
  const url = useObjectUrl(picture.blob);

  const attach = async () => {
    if (!target) return;
    setAttached('busy');
    // An agent of another document refuses: the field the picture was meant for is gone.
    setAttached(await attachPicture(picture, target).catch((error) => (error instanceof RemoteError ? 'gone' : 'unreachable')));
  };

  return (
    <article className="picture" data-testid="picture">
      <PictureDialog picture={picture} />
      <div className="picture-side">
        <span className="sub">
          {t('picture_size', { width: picture.width, height: picture.height, size: size(picture.blob.size) })}
        </span>
        {picture.sensitive.length > 0 && (
          <span className="hint hint-warn" data-testid="picture-private">
            {t('picture_private', { count: picture.sensitive.length })}
          </span>
        )}
        <Button onPress={() => void openAnnotate(picture.id)} data-testid="annotate">
          {t('picture_edit')}
        </Button>
        {target && (
          <Button onPress={() => void attach()} isDisabled={attached === 'busy'} data-testid="attach">
            {attached === 'busy' ? t('attaching') : t('picture_attach')}
          </Button>
        )}
        {!target && hasForm && <span className="sub">{t('attach_no_field')}</span>}
        <div className="picture-actions">
          <CopyPictureButton blob={picture.blob} />
          <a className="button button-quiet" href={url} download={picture.fileName}>
            {t('picture_download')}
          </a>
          <Button look="quiet" onPress={() => void removePicture(picture.id)}>
            {t('picture_remove')}
          </Button>
        </div>
      </div>
      <p className="picture-result" role="status" data-testid="attach-result" data-outcome={attached}>
        {attached === 'idle' || attached === 'busy'
          ? ''
          : t(attached === 'unreachable' ? 'page_unreachable' : `attach_${attached}`)}
      </p>
    </article>
  );
}
