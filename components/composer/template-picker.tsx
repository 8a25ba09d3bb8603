import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { Letter } from '@/utils/composer/assemble-letter';
import { readyTemplate } from '@/utils/composer/templates/ready-template';
import { TEMPLATE_KINDS, type TemplateKind } from '@/utils/composer/templates/template-kind';
import type { PageReference } from '@/utils/requests/request';
import { allTemplates } from '@/utils/store/requests/template-store';
import { SaveTemplate } from './save-template';
import { type ChosenTemplate, TemplateDialog } from './template-dialog';
import { templateKey } from './template-key';

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
    <MenuItem key={id} id={id} className="menu-item" data-testid={`template-${id}`}>
      {label}
    </MenuItem>
  );
  return (
    <div className="chips">
      <MenuTrigger>
        <Button look="chip" data-testid="templates">
          {t('templates')}
        </Button>
        <Popover className="popover popover-scroll">
          <Menu className="menu" aria-label={t('templates')} onAction={(key) => choose(String(key))}>
            {own.length > 0 && (
              <MenuSection>
                <Header className="menu-header">{t('templates_own')}</Header>
                {own.map(({ id, label }) => item(id, label))}
              </MenuSection>
            )}
            <MenuSection>
              <Header className="menu-header">{t('templates_ready')}</Header>
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
