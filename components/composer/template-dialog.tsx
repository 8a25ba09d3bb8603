import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { Letter } from '@/utils/composer/assemble-letter';
import { blanksIn } from '@/utils/composer/templates/fill-blanks';
import { fillTemplate } from '@/utils/composer/templates/fill-template';
import type { MessageParts, PageReference } from '@/utils/requests/request';
import { knownValues } from './known-values';
import { variableLabel } from './variable-label';

export interface ChosenTemplate {
  label: string;
  message: MessageParts;
  outcomes: readonly string[];
}

interface TemplateDialogProps {
  template: ChosenTemplate;
  draft: Draft;
  page: PageReference;
  letter: Letter;
  onClose: () => void;
}

/** Asks for what a template leaves open, shows what becomes of it, and puts it into the message. */
export function TemplateDialog({ template, draft, page, letter, onClose }: TemplateDialogProps) {
  const { t } = useTranslate();
  const [values, setValues] = useState<Record<string, string>>(() => knownValues(page, letter));
  const blanks = blanksIn(Object.values(template.message).join('\n'));
  const filled = fillTemplate(template, values);
  const isReplacing = Object.entries(filled.message).some(
    ([part, text]) => text !== '' && Object.entries(draft.message).some(([own, words]) => own === part && words.trim() !== ''),
  );
  const use = () => {
    draft.change(filled);
    draft.flush();
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog" data-testid="template-dialog">
          <Heading slot="title" className="dialog-title">
            {template.label}
          </Heading>
          <form
            className="template-form"
            onSubmit={(event) => {
              event.preventDefault();
              use();
            }}
          >
            {blanks.length > 0 && <p className="sub">{t('template_ask')}</p>}
            {blanks.map((name, index) => (
              <TextInput
                key={name}
                label={variableLabel(name, t)}
                name={`blank-${name}`}
                value={values[name] ?? ''}
                onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
                autoFocus={index === 0}
              />
            ))}
            <p className="preview-text" data-testid="template-text" lang={letter.language}>
              {Object.values(filled.message ?? {})
                .filter(Boolean)
                .join('\n\n')}
            </p>
            {isReplacing && <p className="hint hint-warn">{t('template_replaces')}</p>}
            <div className="row-end">
              <Button onPress={onClose}>{t('cancel')}</Button>
              <Button look="primary" type="submit" data-testid="template-use">
                {t('template_use')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
