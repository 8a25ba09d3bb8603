import { useTranslate } from '@/components/ui/translate';
import { useMenus } from '@/components/ui/use-menus';
import { NoPage } from './no-page';
import { PagePanel } from './page-panel';
import { usePageTab } from './use-page-tab';

/** The side panel: what Casebook knows of the page in view, and what the person does with it. */
export function Panel() {
  const { t } = useTranslate();
  useMenus();
  const tab = usePageTab();
  if (tab === undefined) return null;
  if (tab === null) return <NoPage title={t('tab_gone_title')} text={t('tab_gone_text')} />;
  return <PagePanel key={tab.id} tab={tab} />;
}
