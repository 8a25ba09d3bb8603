import { useLiveQuery } from 'dexie-react-hooks';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { requestsOf } from '@/utils/requests/request-store';
import { siteOf } from '@/utils/site/site';
import { NewRequest } from './new-request';
import { PanelHeader } from './panel-header';
import { RequestsHere } from './requests-here';
import { supportForms } from './support-forms';
import { usePage } from './use-page';
import { type PageTab, usePageTab } from './use-page-tab';

/** The side panel: what Casebook knows of the page in view, and what the person does with it. */
export function Panel() {
  const { t } = useTranslate();
  const tab = usePageTab();
  if (tab === undefined) return null;
  if (tab === null) return <Closed title={t('tab_gone_title')} text={t('tab_gone_text')} />;
  return <PagePanel tab={tab} />;
}

function PagePanel({ tab }: { tab: PageTab }) {
  const { t } = useTranslate();
  const state = usePage(tab);
  const site = siteOf(tab.url);
  const requests = useLiveQuery(() => (site === null ? [] : requestsOf(site)), [site]) ?? [];
  if (site === null || state.access === 'forbidden') {
    return <Closed title={t('forbidden_title')} text={t('forbidden_text')} />;
  }
  const page = { site, pageUrl: tab.url, pageTitle: tab.title };
  const count = supportForms(state.frames).length;
  return (
    <div className="panel">
      <PanelHeader title={site} subtitle={count > 0 ? t('subtitle_forms', { count }) : t('subtitle_none')} />
      {state.access === 'failed' && (
        <div className="notice notice-bad" role="alert" data-testid="error">
          <p>{t('page_unreachable')}</p>
          <Button onPress={state.refresh}>{t('retry')}</Button>
        </div>
      )}
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={site}>
          <Tab id="new" className="tab" data-testid="tab-new">
            {t('tab_new')}
          </Tab>
          <Tab id="requests" className="tab" data-testid="tab-requests">
            {t('tab_requests')} <span className="count">{requests.length}</span>
          </Tab>
        </TabList>
        <TabPanel id="new" className="tab-panel" shouldForceMount={false}>
          {/* Another site is another draft: what was typed for the one before is saved as it goes. */}
          <NewRequest key={site} tab={tab} page={page} state={state} />
        </TabPanel>
        <TabPanel id="requests" className="tab-panel">
          <main className="main">
            <RequestsHere requests={requests} />
          </main>
        </TabPanel>
      </Tabs>
    </div>
  );
}

/** There is no page to work with; the history and the profiles are there all the same. */
function Closed({ title, text }: { title: string; text: string }) {
  const { t } = useTranslate();
  return (
    <div className="panel">
      <PanelHeader title={t('app_name')} subtitle="" />
      <main className="main">
        <div className="empty" data-testid="forbidden">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      </main>
    </div>
  );
}
