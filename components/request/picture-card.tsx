import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
import { removePicture } from '@/utils/requests/picture-store';
import type { Picture } from '@/utils/requests/request';
import type { AttachTarget } from './attach-picture';
import { PictureDialog } from './picture-dialog';
import { useAttach } from './use-attach';

interface PictureCardProps {
  picture: Picture;
  /** Where it can be attached; without one it can still be copied and downloaded. */
  target: AttachTarget | undefined;
  hasForm: boolean;
}

/** One picture of a draft, and what can be done with it. */
export function PictureCard({ picture, target, hasForm }: PictureCardProps) {
  const { t, size } = useTranslate();
  const attaching = useAttach(picture, target);
  const [copied, setCopied] = useState<'idle' | 'copied' | 'failed'>('idle');
  const url = useObjectUrl(picture.blob);

  const copy = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ [picture.blob.type]: picture.blob })]);
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  };
  const copyWords = { idle: 'picture_copy', copied: 'picture_copied', failed: 'copy_failed' } as const;

  return (
    <article className="picture" data-testid="picture">
      <PictureDialog picture={picture} url={url} />
      <div className="picture-side">
        <span className="sub">
          {t('picture_size', { width: picture.width, height: picture.height, size: size(picture.blob.size) })}
        </span>
        {target && (
          <Button onPress={attaching.attach} isDisabled={attaching.state === 'busy'} data-testid="attach">
            {attaching.state === 'busy'
              ? t('attaching')
              : t(target.nearId === undefined ? 'picture_attach' : 'picture_attach_chat')}
          </Button>
        )}
        {!target && hasForm && <span className="sub">{t('attach_no_field')}</span>}
        <div className="picture-actions">
          <Button look="quiet" onPress={() => void copy()}>
            <span role="status">{t(copyWords[copied])}</span>
          </Button>
          <a className="button button-quiet" href={url} download={picture.fileName}>
            {t('picture_download')}
          </a>
          <Button look="quiet" onPress={() => void removePicture(picture.id)}>
            {t('picture_remove')}
          </Button>
        </div>
      </div>
      <p className="picture-result" role="status" data-testid="attach-result" data-outcome={attaching.state}>
        {attaching.words}
      </p>
    </article>
  );
}
