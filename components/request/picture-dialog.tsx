import { Button as AriaButton, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { Picture } from '@/utils/requests/request';

/** A thumbnail that opens the picture large. */
export function PictureDialog({ picture, url }: { picture: Picture; url: string }) {
  const { t } = useTranslate();
  const { width, height, pageTitle, kind } = picture;
  const alt = t('picture_alt', { title: pageTitle, width, height });
  return (
    <DialogTrigger>
      <AriaButton className="thumbnail" aria-label={`${t('picture_view')}: ${alt}`}>
        {url !== '' && <img src={url} alt="" />}
        <span className="thumbnail-kind">{t(`picture_kind_${kind}`)}</span>
      </AriaButton>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal modal-wide">
          <Dialog className="dialog" aria-label={alt}>
            {({ close }) => (
              <>
                <img className="picture-large" src={url} alt={alt} />
                <div className="row-end">
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
