import { Button as AriaButton, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { Picture } from '@/utils/requests/picture';

/** A thumbnail that opens the picture large. */
export function PictureDialog({ picture, url }: { picture: Picture; url: string }) {
  const { t } = useTranslate();
  const { width, height, pageTitle } = picture;
  const kind = t(`picture_kind_${picture.kind}`);
  const alt = t('picture_alt', { kind, title: pageTitle, width, height });
  return (
    <DialogTrigger>
      <AriaButton className="thumbnail" aria-label={t('picture_view', { kind })}>
        {url !== '' && <img src={url} alt={alt} />}
        <span className="thumbnail-kind">{kind}</span>
      </AriaButton>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal modal-wide">
          <Dialog className="dialog" aria-label={alt}>
            {({ close }) => (
              <>
                <img className="picture-large" src={url} alt={alt} />
                <div className="row-end">
                  <a className="button" href={url} download={picture.fileName}>
                    {t('picture_download')}
                  </a>
                  <Button onPress={close}>{t('close')}</Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
