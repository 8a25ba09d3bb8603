import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import dialogs from '@/components/ui/dialog.module.css';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { Letter } from '@/utils/composer/assemble-letter';
import { momentInWords } from '@/utils/composer/letter/moment-in-words';
import { blanksIn } from '@/utils/composer/templates/fill-blanks';
import { fillTemplate } from '@/utils/composer/templates/fill-template';
import type { MessageParts, PageReference } from '@/utils/requests/request';
import styles from './composer.module.css';
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
    <ModalOverlay className={classNames(dialogs.overlay)} isDismissable isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={classNames(dialogs.modal)}>
        <Dialog className={classNames(dialogs.dialog)} data-testid="template-dialog">
          <Heading slot="title" className={classNames(dialogs.title)}>
            {template.label}
          </Heading>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              use();
            }}
          >
            {blanks.length > 0 && <p className={texts.sub}>{t('template_ask')}</p>}
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
            <p className={styles.text} data-testid="template-text" lang={letter.language}>
              {Object.values(filled.message ?? {})
                .filter(Boolean)
                .join('\n\n')}
            </p>
            {isReplacing && <p className={classNames(texts.hint, texts.warn)}>{t('template_replaces')}</p>}
            <div className={layout.end}>
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

/** What Casebook knows of a template's blanks; all of it is shown and can be changed before it is used. */
export function knownValues({ pageUrl }: PageReference, letter: Letter): Record<string, string> {
  const { references = {}, followUp, signature = '', details, language } = letter;
  return {
    ...references,
    'ticket-number': followUp?.number ?? '',
    date: momentInWords(details?.whenAt ?? '', language),
    url: withoutQuery(pageUrl),
    name: signature,
  };
}

/** What follows the path may hold the person's session: nobody needs it to find the page. */
function withoutQuery(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return origin === 'null' ? '' : `${origin}${pathname}`;
  } catch {
    return '';
  }
}
