import { useEffect, useState } from 'react';
import {
  Button as AriaButton,
  Menu,
  Header as MenuHeader,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { browser } from 'wxt/browser';
import type { Room } from '@/components/library/use-room';
import { MenuIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { chooseLanguage, LANGUAGE_CHOICES, type LanguageChoice, languageChoice } from '@/utils/i18n/language-setting';
import { reportFailure } from '@/utils/messaging/report-failure';
import { SiteMenu } from './site-menu';

interface PanelHeaderProps {
  /** The site whose page it is; left out where there is none. */
  site?: string;
  title: string;
  subtitle: string;
}

/** Which site this is, and the menu. */
export function PanelHeader({ site, title, subtitle }: PanelHeaderProps) {
  const { t } = useTranslate();
  return (
    <header className="header">
      <img className="mark" src="/icon.svg" alt="" width={32} height={32} />
      <div className="header-words">
        <h1>{title}</h1>
        <div className="sub">{subtitle}</div>
      </div>
      <MenuTrigger>
        <AriaButton className="icon-button" aria-label={t('menu')} data-testid="menu">
          <MenuIcon />
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <PanelMenu site={site} />
        </Popover>
      </MenuTrigger>
    </header>
  );
}

function PanelMenu({ site }: { site: string | undefined }) {
  const { t } = useTranslate();
  const act = useAction();
  const [language, setLanguage] = useState<LanguageChoice>('browser');
  useEffect(() => reportFailure('language not read', languageChoice().then(setLanguage)), []);
  return (
    <Menu className="menu" aria-label={t('menu')}>
      <MenuItem className="menu-item" onAction={() => act(t('menu_profiles'), () => openLibrary('profiles'))}>
        {t('menu_profiles')}
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => act(t('menu_requests'), () => openLibrary('requests'))}>
        {t('menu_requests')}
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => act(t('menu_settings'), () => openLibrary('settings'))}>
        {t('menu_settings')}
      </MenuItem>
      {site !== undefined && <SiteMenu site={site} />}
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => {
          const chosen = LANGUAGE_CHOICES.find((choice) => keys !== 'all' && keys.has(choice));
          if (chosen) act(t('menu_language'), () => chooseLanguage(chosen));
        }}
      >
        <MenuHeader className="menu-header">{t('menu_language')}</MenuHeader>
        {LANGUAGE_CHOICES.map((choice) => (
          <MenuItem key={choice} id={choice} className="menu-item">
            {t(`language_${choice}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}

async function openLibrary(room: Room): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${room}`) });
}
