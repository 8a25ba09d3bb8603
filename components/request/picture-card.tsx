import { CopyPictureButton } from '@/components/picture/copy-picture-button';
import { openAnnotate } from '@/components/picture/open-annotate';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { Picture } from '@/utils/requests/picture';
import { removePicture } from '@/utils/store/requests/picture-store';
import type { PicturePlace } from './attach-picture';
import { PictureDialog } from './picture-dialog';
import styles from './request.module.css';
import { useAttach } from './use-attach';

interface PictureCardProps {
  picture: Picture;
  /** Where it can be attached; without one it can still be copied and downloaded. */
  target: PicturePlace | undefined;
  hasForm: boolean;
}

/** One picture of a draft, and what can be done with it. Once edited it is another picture, attached nowhere yet. */
export function PictureCard(props: PictureCardProps) {
  return <CardOfPixels key={props.picture.editedAt} {...props} />;
}

function CardOfPixels({ picture, target, hasForm }: PictureCardProps) {
  const { t, size } = useTranslate();
  const act = useAction();
  const attaching = useAttach(picture, target);
  const url = useObjectUrl(picture.blob);

  return (
    <article className={styles.picture} data-testid="picture">
      <PictureDialog picture={picture} />
      <div className={styles.side}>
        <span className={texts.sub}>
          {t('picture_size', { width: picture.width, height: picture.height, size: size(picture.blob.size) })}
        </span>
        {picture.sensitive.length > 0 && (
          <span className={classNames(texts.hint, texts.warn)} data-testid="picture-private">
            {t('picture_private', { count: picture.sensitive.length })}
          </span>
        )}
        <Button onPress={() => act(t('picture_edit'), () => openAnnotate(picture.id))} data-testid="annotate">
          {t('picture_edit')}
        </Button>
        {target && (
          <Button onPress={attaching.attach} isDisabled={attaching.state === 'busy'} data-testid="attach">
            {attaching.state === 'busy'
              ? t('attaching')
              : t(target.nearId === undefined ? 'picture_attach' : 'picture_attach_chat')}
          </Button>
        )}
        {!target && hasForm && <span className={texts.sub}>{t('attach_no_field')}</span>}
        <div className={layout.actions}>
          <CopyPictureButton blob={picture.blob} />
          <a className={classNames(buttons.button, buttons.quiet)} href={url} download={picture.fileName}>
            {t('picture_download')}
          </a>
          <Button look="quiet" onPress={() => act(t('picture_remove'), () => removePicture(picture.id))}>
            {t('picture_remove')}
          </Button>
        </div>
      </div>
      <p className={styles.result} role="status" data-testid="attach-result" data-outcome={attaching.state}>
        {attaching.words}
      </p>
    </article>
  );
}
