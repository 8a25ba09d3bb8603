import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { ERROR_KEYS } from '@/components/ui/error-key';
import { useTranslate } from '@/components/ui/translate';
import { DueNotice } from '@/components/waiting/due-notice';
import { siteModeOf } from '@/utils/store/profile/site-rule-store';
import { requestsOf } from '@/utils/store/requests/request-store';
import { siteOf } from '@/utils/text/site';
import { FreshNotice } from './fresh-notice';
import { MailNotice } from './mail-notice';
import { NewRequest } from './new-request';
import { NoPage } from './no-page';
import { PanelHeader } from './panel-header';
import { RequestsHere } from './requests-here';
import { SilentSite } from './silent-site';
import { supportForms } from './support-forms';
import { useFreshRequest } from './use-fresh-request';
import { usePage } from './use-page';
import type { PageTab } from './use-page-tab';
import { usePendingFill } from './use-pending-fill';

/** The panel of one tab: a new request to its site, and those there were. */
export function PagePanel({ tab }: { tab: PageTab }) {
  const { t } = useTranslate();
  const site = siteOf(tab.url);
  const mode = useLiveQuery(() => (site === null ? 'on' : siteModeOf(site)), [site]);
  const [askedSite, setAskedSite] = useState<string | null>(null);
  const looks = mode === 'on' || (mode === 'asked' && askedSite === site);
  const state = usePage(tab, looks);
  const [fillPending, fillTaken] = usePendingFill(tab.id);
  const requests = useLiveQuery(() => (site === null ? [] : requestsOf(site)), [site]);
  const fresh = useFreshRequest(site ?? '', requests);
  const [room, setRoom] = useState('new');
  useEffect(() => {
    if (fillPending) setRoom('new');
  }, [fillPending]);
  if (site === null || state.access === 'forbidden') {
    return <NoPage title={t('forbidden_title')} text={t('forbidden_text')} />;
  }
  const page = { site, pageUrl: tab.url, pageTitle: tab.title };
  const count = supportForms(state.frames).length;
  const subtitle = count > 0 ? t('subtitle_forms', { count }) : looks || mode === undefined ? t('subtitle_none') : '';
  const open = (chosen: string) => {
    if (chosen === 'requests') fresh.dismiss();
    setRoom(chosen);
  };
  return (
    <div className="panel">
      <PanelHeader site={site} title={site} subtitle={subtitle} />
      <main className="content">
        {state.access === 'failed' && (
          <div className="notice notice-bad notice-top" role="alert" data-testid="error">
            <p>{t(state.failure === null ? 'page_unreachable' : ERROR_KEYS[state.failure])}</p>
            <Button onPress={state.refresh}>{t('retry')}</Button>
          </div>
        )}
        <MailNotice tabId={tab.id} />
        <FreshNotice request={room === 'new' ? fresh.request : undefined} onOpen={() => open('requests')} />
        {room === 'new' && <DueNotice site={site} onOpen={() => open('requests')} />}
        <Tabs className="tabs" selectedKey={room} onSelectionChange={(key) => open(String(key))}>
          <TabList className="tab-list" aria-label={site}>
            <Tab id="new" className="tab" data-testid="tab-new">
              {t('tab_new')}
            </Tab>
            <Tab id="requests" className="tab" data-testid="tab-requests">
              {t('tab_requests')} <span className="count">{requests?.length ?? 0}</span>
            </Tab>
          </TabList>
          <TabPanel id="new" className="tab-panel">
            {/* Another site is another draft: what was typed for the one before is saved as it goes. */}
            {mode !== undefined && mode !== 'on' && !looks ? (
              <SilentSite site={site} mode={mode} onAsk={() => setAskedSite(site)} />
            ) : (
              <NewRequest key={site} tab={tab} page={page} state={state} fillPending={fillPending} onFillTaken={fillTaken} />
            )}
          </TabPanel>
          <TabPanel id="requests" className="tab-panel">
            <div className="main">{requests && <RequestsHere site={site} requests={requests} />}</div>
          </TabPanel>
        </Tabs>
      </main>
    </div>
  );
}
