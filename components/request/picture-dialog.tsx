import { Button as AriaButton, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { CopyPictureButton } from '@/components/picture/copy-picture-button';
import { openAnnotate } from '@/components/picture/open-annotate';
import { useThumbnail } from '@/components/picture/use-thumbnail';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { ConfirmButton } from '@/components/ui/confirm-button';
import dialogs from '@/components/ui/dialog.module.css';
import layout from '@/components/ui/layout.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { Picture } from '@/utils/requests/picture';
import { removePicture } from '@/utils/store/requests/picture-store';
import styles from './request.module.css';

/** A thumbnail that opens the picture large, with all that can be done with it. */
export function PictureDialog({ picture }: { picture: Picture }) {
  const { t } = useTranslate();
  const thumbnail = useThumbnail(picture);
  const { width, height, pageTitle } = picture;
  const kind = t(`picture_kind_${picture.kind}`);
  const alt = t('picture_alt', { kind, title: pageTitle, width, height });
  return (
    <DialogTrigger>
      <AriaButton className={classNames(styles.thumbnail)} aria-label={t('picture_view', { kind })} data-testid="thumbnail">
        {thumbnail !== '' && <img src={thumbnail} alt={alt} />}
        <span className={styles.kind}>{kind}</span>
      </AriaButton>
      <ModalOverlay className={classNames(dialogs.overlay)} isDismissable>
        <Modal className={classNames(dialogs.modal, dialogs.wide)}>
          <Dialog className={classNames(dialogs.dialog)} aria-label={alt}>
            {({ close }) => <LargePicture picture={picture} alt={alt} onClose={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function LargePicture({ picture, alt, onClose }: { picture: Picture; alt: string; onClose: () => void }) {
  const { t } = useTranslate();
  const act = useAction();
  const url = useObjectUrl(picture.blob);
  return (
    <>
      {url !== '' && <img className={styles.large} src={url} alt={alt} />}
      <div className={layout.end}>
        <ConfirmButton
          question={t('picture_delete_confirm')}
          confirm={t('picture_remove')}
          onConfirm={() => act(t('picture_remove'), () => removePicture(picture.id))}
          testId="picture-remove"
        >
          {t('picture_remove')}
        </ConfirmButton>
        <CopyPictureButton blob={picture.blob} />
        <a className={buttons.button} href={url} download={picture.fileName}>
          {t('picture_download')}
        </a>
        <Button onPress={() => act(t('picture_edit'), () => openAnnotate(picture.id))} data-testid="picture-edit">
          {t('picture_edit')}
        </Button>
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </>
  );
}
