import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
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
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog role="alertdialog" className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title" className="dialog-title">
                  {question}
                </Heading>
                <div className="row-end">
                  <Button onPress={close}>{t('cancel')}</Button>
                  <Button
                    look="danger"
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
