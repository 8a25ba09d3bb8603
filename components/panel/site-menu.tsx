import { useLiveQuery } from 'dexie-react-hooks';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { classNames } from '@/components/ui/class-names';
import menus from '@/components/ui/menu.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { SITE_MODES } from '@/utils/profile/site-rule';
import { siteModeOf } from '@/utils/store/profile/site-rule-store';
import { changeSiteMode } from './change-site-mode';

/** In the menu: how Casebook behaves on this site. */
export function SiteMenu({ site }: { site: string }) {
  const { t } = useTranslate();
  const act = useAction();
  const mode = useLiveQuery(() => siteModeOf(site), [site]) ?? 'on';
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={(keys) => {
        const chosen = SITE_MODES.find((each) => keys !== 'all' && keys.has(each));
        if (chosen) act(t(`site_${chosen}`), () => changeSiteMode(site, chosen));
      }}
    >
      <Header className={classNames(menus.header)}>{t('menu_site', { site })}</Header>
      {SITE_MODES.map((each) => (
        <MenuItem key={each} id={each} className={classNames(menus.item)} data-testid={`site-${each}`}>
          {t(`site_${each}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
