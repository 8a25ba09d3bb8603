import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import menus from '@/components/ui/menu.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { Letter } from '@/utils/composer/assemble-letter';
import { readyTemplate } from '@/utils/composer/templates/ready-template';
import type { MessageKey } from '@/utils/i18n/en';
import { TEMPLATE_KINDS, type TemplateKind } from '@/utils/model/message/template-kind';
import type { PageReference } from '@/utils/requests/request';
import { allTemplates } from '@/utils/store/requests/template-store';
import { SaveTemplate } from './save-template';
import { type ChosenTemplate, TemplateDialog } from './template-dialog';

interface TemplatePickerProps {
  draft: Draft;
  page: PageReference;
  letter: Letter;
}

/** A beginning for the message: for a common problem, or one of the person's own. */
export function TemplatePicker({ draft, page, letter }: TemplatePickerProps) {
  const { t } = useTranslate();
  const own = useLiveQuery(() => allTemplates()) ?? [];
  const [chosen, setChosen] = useState<ChosenTemplate | null>(null);
  const choose = (key: string) => {
    const mine = own.find(({ id }) => id === key);
    const kind = TEMPLATE_KINDS.find((each) => each === key);
    if (kind) setChosen({ label: t(templateKey(kind)), ...readyTemplate(kind, letter.language) });
    else if (mine) setChosen(mine);
  };
  const item = (id: string, label: string) => (
    <MenuItem key={id} id={id} className={classNames(menus.item)} data-testid={`template-${id}`}>
      {label}
    </MenuItem>
  );
  return (
    <div className={layout.chips}>
      <MenuTrigger>
        <Button look="chip" data-testid="templates">
          {t('templates')}
        </Button>
        <Popover className={classNames(menus.popover, menus.scroll)}>
          <Menu aria-label={t('templates')} onAction={(key) => choose(String(key))}>
            {own.length > 0 && (
              <MenuSection>
                <Header className={classNames(menus.header)}>{t('templates_own')}</Header>
                {own.map(({ id, label }) => item(id, label))}
              </MenuSection>
            )}
            <MenuSection>
              <Header className={classNames(menus.header)}>{t('templates_ready')}</Header>
              {TEMPLATE_KINDS.map((kind: TemplateKind) => item(kind, t(templateKey(kind))))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <SaveTemplate draft={draft} />
      {chosen && <TemplateDialog template={chosen} draft={draft} page={page} letter={letter} onClose={() => setChosen(null)} />}
    </div>
  );
}

const KEYS = {
  'payment-failed': 'template_kind_payment_failed',
  'wrong-charge': 'template_kind_wrong_charge',
  'refund-missing': 'template_kind_refund_missing',
  'not-delivered': 'template_kind_not_delivered',
  'wrong-item': 'template_kind_wrong_item',
  'faulty-item': 'template_kind_faulty_item',
  'account-locked': 'template_kind_account_locked',
  'service-down': 'template_kind_service_down',
  'technical-error': 'template_kind_technical_error',
  'cancel-subscription': 'template_kind_cancel_subscription',
  'personal-data': 'template_kind_personal_data',
  'no-answer': 'template_kind_no_answer',
} as const satisfies Record<TemplateKind, MessageKey>;

/** What a kind of problem is called in the catalogue. */
export function templateKey(kind: TemplateKind): MessageKey {
  return KEYS[kind];
}
