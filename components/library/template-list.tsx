import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { VARIABLES } from '@/utils/model/message/variable';
import { addTemplate, allTemplates } from '@/utils/store/requests/template-store';
import { TemplateCard } from './template-card';

/** The person's own beginnings of a message. */
export function TemplateList() {
  const { t } = useTranslate();
  const act = useAction();
  const templates = useLiveQuery(() => allTemplates());
  if (!templates) return null;
  return (
    <section aria-labelledby="templates-title">
      <h2 id="templates-title" className={texts.title}>
        {t('settings_templates')}
      </h2>
      <p className={texts.sub}>{t('settings_templates_text')}</p>
      <p className={texts.sub}>{t('template_blanks', { names: VARIABLES.map((name) => `{${name}}`).join(' ') })}</p>
      {templates.length === 0 && <p className={texts.empty}>{t('settings_templates_none')}</p>}
      <ul className={layout.stack}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} />
          </li>
        ))}
      </ul>
      <Button onPress={() => act(t('template_add'), () => addTemplate(t('template_new')))} data-testid="template-add">
        {t('template_add')}
      </Button>
    </section>
  );
}
