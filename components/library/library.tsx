import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslate } from '@/components/ui/translate';
import { UnreadableNotice } from '@/components/ui/unreadable-notice';
import { useMenus } from '@/components/ui/use-menus';
import { LibraryRequests } from './library-requests';
import { Profiles } from './profiles';
import { Settings } from './settings';
import { ROOMS, useRoom } from './use-room';
import { useUnreadable } from './use-unreadable';

/** All that the person owns, in a tab of its own. */
export function Library() {
  const { t } = useTranslate();
  useMenus();
  const [room, setRoom] = useRoom();
  const unreadable = useUnreadable();
  return (
    <div className="library">
      <header className="header">
        <img className="mark" src="/icon.svg" alt="" width={32} height={32} />
        <h1>{t('library_title')}</h1>
      </header>
      <main>
        <UnreadableNotice count={unreadable} />
        <Tabs
          className="tabs"
          selectedKey={room}
          onSelectionChange={(key) => {
            const chosen = ROOMS.find((name) => name === key);
            if (chosen) setRoom(chosen);
          }}
        >
          <TabList className="tab-list" aria-label={t('library_title')}>
            {ROOMS.map((name) => (
              <Tab key={name} id={name} className="tab">
                {t(`library_${name}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="requests" className="tab-panel">
            <div className="main">
              <LibraryRequests />
            </div>
          </TabPanel>
          <TabPanel id="profiles" className="tab-panel">
            <div className="main">
              <Profiles />
            </div>
          </TabPanel>
          <TabPanel id="settings" className="tab-panel">
            <div className="main">
              <Settings />
            </div>
          </TabPanel>
        </Tabs>
      </main>
    </div>
  );
}
