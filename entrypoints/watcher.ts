import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { logOwnErrors } from '@/utils/page/log-own-errors';
import { startInPage } from '@/utils/page/start-in-page';
import { startWatcher } from '@/utils/page/start-watcher';

// Not a WXT content script: its context object tells the page by postMessage and a DOM event that it has started, and no page may be
// able to tell that Casebook is there. The manifest names this file as the content script (wxt.config.ts).
export default defineUnlistedScript(() =>
  startInPage('watcher', (life) => {
    logOwnErrors(life);
    startWatcher(life);
  }),
);
