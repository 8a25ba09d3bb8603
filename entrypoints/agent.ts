import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAgent } from '@/utils/page/start-agent';
import { startInPage } from '@/utils/page/start-in-page';

export default defineUnlistedScript(() => startInPage('agent', startAgent));
