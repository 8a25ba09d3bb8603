import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import { classNames } from './class-names';
import dialogs from './dialog.module.css';
import layout from './layout.module.css';
import { useTranslate } from './translate';

interface ConfirmButtonProps {
  children: ReactNode;
  question: string;
  confirm: string;
  onConfirm: () => void;
  testId?: string;
}

/** A button for what cannot be taken back: it asks first. */
export function ConfirmButton({ children, question, confirm, onConfirm, testId }: ConfirmButtonProps) {
  const { t } = useTranslate();
  return (
    <DialogTrigger>
      <Button look="quiet" {...(testId !== undefined && { 'data-testid': testId })}>
        {children}
      </Button>
      <ModalOverlay className={classNames(dialogs.overlay)} isDismissable>
        <Modal className={classNames(dialogs.modal)}>
          <Dialog role="alertdialog" className={classNames(dialogs.dialog)}>
            {({ close }) => (
              <>
                <Heading slot="title" className={classNames(dialogs.title)}>
                  {question}
                </Heading>
                <div className={layout.end}>
                  <Button onPress={close}>{t('cancel')}</Button>
                  <Button
                    look="danger"
                    data-testid="confirm"
                    onPress={() => {
                      onConfirm();
                      close();
                    }}
                  >
                    {confirm}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
