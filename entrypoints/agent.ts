import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { logOwnErrors } from '@/utils/page/log-own-errors';
import { startAgent } from '@/utils/page/start-agent';
import { startInPage } from '@/utils/page/start-in-page';

export default defineUnlistedScript(() =>
  startInPage('agent', (life) => {
    logOwnErrors(life);
    startAgent(life);
  }),
);
