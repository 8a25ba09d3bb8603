import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { classNames } from '@/components/ui/class-names';
import screen from '@/components/ui/screen.module.css';
import { useTranslate } from '@/components/ui/translate';
import { UnreadableNotice } from '@/components/ui/unreadable-notice';
import { useMenus } from '@/components/ui/use-menus';
import { ReminderSettings } from '@/components/waiting/reminder-settings';
import styles from './library.module.css';
import { LibraryRequests } from './library-requests';
import { OverrideList } from './override-list';
import { Profiles } from './profiles';
import { SiteRuleList } from './site-rule-list';
import { TemplateList } from './template-list';
import { ROOMS, useRoom } from './use-room';
import { useUnreadable } from './use-unreadable';

/** All that the person owns, in a tab of its own. */
export function Library() {
  const { t } = useTranslate();
  useMenus();
  const [room, setRoom] = useRoom();
  const unreadable = useUnreadable();
  return (
    <div className={styles.library}>
      <header className={screen.header}>
        <img className={screen.mark} src="/icon.svg" alt="" width={32} height={32} />
        <h1>{t('library_title')}</h1>
      </header>
      <main>
        <UnreadableNotice count={unreadable} />
        <Tabs
          className={classNames(screen.tabs)}
          selectedKey={room}
          onSelectionChange={(key) => {
            const chosen = ROOMS.find((name) => name === key);
            if (chosen) setRoom(chosen);
          }}
        >
          <TabList className={classNames(screen.tabList)} aria-label={t('library_title')}>
            {ROOMS.map((name) => (
              <Tab key={name} id={name} className={classNames(screen.tab)}>
                {t(`library_${name}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="requests" className={classNames(screen.tabPanel)}>
            <div className={screen.main}>
              <LibraryRequests />
            </div>
          </TabPanel>
          <TabPanel id="profiles" className={classNames(screen.tabPanel)}>
            <div className={screen.main}>
              <Profiles />
            </div>
          </TabPanel>
          <TabPanel id="settings" className={classNames(screen.tabPanel)}>
            <div className={screen.main}>
              <Settings />
            </div>
          </TabPanel>
        </Tabs>
      </main>
    </div>
  );
}

/** What the person has decided once and Casebook does since, to be looked through and changed. */
export function Settings() {
  return (
    <>
      <ReminderSettings />
      <SiteRuleList />
      <OverrideList />
      <TemplateList />
    </>
  );
}
