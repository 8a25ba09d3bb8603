import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { reportFailure } from '@/utils/messaging/report-failure';
import { ask } from '@/utils/messaging/send';
import { allProfiles } from '@/utils/store/profile/profile-store';

/** A menu is not made anew with each letter typed, ms. */
const PAUSE = 600;

/** Keeps the browser's context menu in step with the profiles: only the pages of Casebook change them, so only they need to say so. */
export function useMenus(): void {
  const { language } = useTranslate();
  const profiles = useLiveQuery(() => allProfiles());
  const shown = profiles && JSON.stringify([language, profiles.map(({ id, label, values }) => [id, label, values])]);
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(() => {
      reportFailure('menus not refreshed', ask('menus.refresh', undefined));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [shown]);
}
